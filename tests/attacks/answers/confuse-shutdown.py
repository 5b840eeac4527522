"""Asks the kernel to shut down, in every way that IPython offers.

may stop
"""

ip = get_ipython()
ip.ask_exit()
ip.kernel.do_shutdown(False)
ip.exit_now = True
quit()


def double(x):
    return x * x
