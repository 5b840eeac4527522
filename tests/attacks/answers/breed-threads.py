"""Three thousand threads with small stacks, all asleep.

may stop
"""

import threading
import time

threading.stack_size(65536)
count = 0
try:
    for count in range(3000):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
except (RuntimeError, MemoryError) as error:
    print("refused after", count, error)


def double(x):
    return x * x
