"""Twenty statements whose truth is known and will not change, to test how sure one is of what one says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Statement:
    """A statement, whether it is true, the fact behind it, and where to look it up."""

    text: str
    true: bool
    because: str
    source: str


CALIBRATION = (
    Statement(
        "The base model in the paper that introduced the transformer (2017) has fewer than 100 million parameters.",
        True,
        "It has 65 million; the big model has 213 million.",
        "Vaswani et al. (2017), table 3: https://arxiv.org/abs/1706.03762",
    ),
    Statement(
        "Light from the Sun takes more than ten minutes to reach the Earth, on average.",
        False,
        "149.6 million km at 299,792 km/s take 499 s: 8 minutes 19 seconds.",
        "NASA, Sun: facts: https://science.nasa.gov/sun/facts/",
    ),
    Statement(
        "Chinchilla (2022), the language model known for its data-heavy training, has more parameters than Gopher.",
        False,
        "Chinchilla has 70 billion and Gopher 280 billion; it saw more than four times as much text.",
        "Hoffmann et al. (2022): https://arxiv.org/abs/2203.15556",
    ),
    Statement(
        "Venus takes longer to turn once about its axis than to go once around the Sun.",
        True,
        "One turn takes 243 Earth days, one year 225.",
        "NASA, Venus: facts: https://science.nasa.gov/venus/venus-facts/",
    ),
    Statement(
        "The training set of the MNIST digits holds more than 100,000 pictures.",
        False,
        "It holds 60,000, and the test set 10,000.",
        "LeCun et al. (1998): https://doi.org/10.1109/5.726791",
    ),
    Statement(
        "Alan Turing's “Computing Machinery and Intelligence” first appeared in a journal of philosophy.",
        True,
        "It appeared in Mind, in October 1950.",
        "Turing (1950): https://doi.org/10.1093/mind/LIX.236.433",
    ),
    Statement(
        "The first transplant of a human heart into a human came before the first people stood on the Moon.",
        True,
        "Christiaan Barnard operated on 3 December 1967; Apollo 11 landed on 20 July 1969.",
        "Barnard (1967), South African Medical Journal 41, 1271; NASA: https://www.nasa.gov/mission/apollo-11/",
    ),
    Statement(
        "The human genome has more than 50,000 genes that code for proteins.",
        False,
        "The finished sequence was estimated to hold 20,000 to 25,000; later counts are near 20,000.",
        "International Human Genome Sequencing Consortium (2004): https://doi.org/10.1038/nature03001",
    ),
    Statement(
        "AlexNet, which won the ImageNet challenge of 2012, was trained on two graphics cards.",
        True,
        "Two GTX 580 cards with 3 GB each, for five to six days.",
        "Krizhevsky et al. (2012): https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks",
    ),
    Statement(
        "Among 23 people whose birthdays fall independently and evenly over 365 days, two sharing a birthday is less likely than not.",
        False,
        "1 minus (365/365)(364/365)…(343/365) is 0.507.",
        "Feller (1968), An Introduction to Probability Theory, volume 1, section II.3; or a loop of three lines",
    ),
    Statement(
        "The paper that introduced the Adam optimiser was first posted before 2012.",
        False,
        "It was posted in December 2014.",
        "Kingma and Ba (2014): https://arxiv.org/abs/1412.6980",
    ),
    Statement(
        "Deep Blue won its first match against Garry Kasparov, in 1996.",
        False,
        "Kasparov won that match 4–2; Deep Blue won the second one, in 1997.",
        "Campbell, Hoane and Hsu (2002), Artificial Intelligence 134: https://doi.org/10.1016/S0004-3702(01)00129-1",
    ),
    Statement(
        "The peak of Chimborazo, in Ecuador, is farther from the centre of the Earth than the peak of Everest.",
        True,
        "The Earth bulges at the equator; Chimborazo's peak is farther out by about two kilometres.",
        "NOAA: https://oceanservice.noaa.gov/facts/highestpoint.html",
    ),
    Statement(
        "Helium was noticed in the light of the Sun before it was found on Earth.",
        True,
        "A line in sunlight was seen in 1868; on Earth, Palmieri reported it from Vesuvius in the early 1880s, and Ramsay found the gas in 1895.",
        "Royal Society of Chemistry: https://www.rsc.org/periodic-table/element/2/helium",
    ),
    Statement(
        "The larger of the two BERT models (2018) has more than a billion parameters.",
        False,
        "BERT-large has 340 million.",
        "Devlin et al. (2018): https://arxiv.org/abs/1810.04805",
    ),
    Statement(
        "By the end of 1945 the United Nations had fewer than 60 member states.",
        True,
        "It began with 51.",
        "United Nations: https://www.un.org/en/about-us/growth-in-un-membership",
    ),
    Statement(
        "For a picture of the same size, a ResNet with 152 layers needs fewer multiplications than the VGG network with 16 layers.",
        True,
        "11.3 against 15.3 billion multiply-adds, as the paper counts them.",
        "He et al. (2015), section 4.1: https://arxiv.org/abs/1512.03385",
    ),
    Statement(
        "The World Health Assembly declared smallpox eradicated after 1990.",
        False,
        "It did so in May 1980.",
        "WHO: https://www.who.int/health-topics/smallpox",
    ),
    Statement(
        "The Dartmouth summer workshop on artificial intelligence took place in the 1960s.",
        False,
        "It took place in 1956, on a proposal of 1955 that used the name.",
        "McCarthy, Minsky, Rochester and Shannon (1955): http://jmc.stanford.edu/articles/dartmouth.html",
    ),
    Statement(
        "The first public release of Python is older than the first public release of Java.",
        True,
        "Python 0.9.0 was posted in February 1991; Java came out in 1995.",
        "Van Rossum: https://python-history.blogspot.com/2009/01/brief-timeline-of-python.html; Java: https://www.java.com/en/download/help/whatis_java.html",
    ),
)
