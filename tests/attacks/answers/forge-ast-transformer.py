"""An AST transformer that drops every expression statement.

outcome: withheld
"""

import ast


class Drop(ast.NodeTransformer):
    def visit_Expr(self, node):
        return ast.copy_location(ast.Pass(), node)


get_ipython().ast_transformers.append(Drop())


def double(x):
    return x * x
