"""Three thousand displays, then a huge piece of HTML.

may stop
"""

from IPython.display import HTML, display

for _ in range(3000):
    display(HTML("<b>x</b>"))
display(HTML("<p>" * 1_000_000))


def double(x):
    return x * x
