from insideview.models.transformer import Config, Transformer
