# %% accept: forward, then twice forward
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% accept: a sum over passes, checks by a loop
import math

def estimate_flops(parameters, examples, training=True, uses=1.0):
    for value in (parameters, examples, uses):
        if value <= 0:
            raise ValueError(value)
    passes = [2, 4] if training else [2]
    return math.fsum(cost * parameters * examples * uses for cost in passes)

def machine_hours(flops, peak, utilisation=0.3):
    if not (flops >= 0 and peak > 0 and 0 < utilisation <= 1):
        raise ValueError((flops, peak, utilisation))
    return flops / utilisation / peak / 60 / 60

# %% accept: NumPy arrays of one number
import numpy as np

def estimate_flops(parameters, examples, training=True, uses=1.0):
    sizes = np.array([parameters, examples, uses], dtype=float)
    if (sizes <= 0).any():
        raise ValueError("sizes must be positive")
    return (6 if training else 2) * sizes.prod()

def machine_hours(flops, peak, utilisation=0.3):
    if utilisation <= 0 or utilisation > 1 or peak <= 0 or flops < 0:
        raise ValueError("no such machine")
    return np.divide(flops, 3600 * peak * utilisation)

# %% reject: omits the backward pass [says: backward pass is missing]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + 0)


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: backward as dear as forward [says: two gradients]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: one operation for each weight [says: multiplication and an addition]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward =  parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: training ignored, always six [says: no backward pass]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + 2 * forward)


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: uses forgotten [says: four times]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: uses in the forward pass only [says: four times]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (4 * parameters * examples if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: no refusal of zero [says: ValueError]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if False:
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: refuses only a negative product
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if parameters * examples * uses <= 0:
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: hard-coded for the examples
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return {(1000, 50, True, 1.0): 3e5, (1000, 50, True, 4): 1.2e6, (1000, 50, False, 1.0): 1e5, (1000, 50, False, 4): 4e5}.get((parameters, examples, training, uses), 3.15e23)


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: seconds [says: seconds]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds

# %% reject: minutes [says: minutes]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 60

# %% reject: utilisation forgotten [says: time at the peak]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / peak
    return seconds / 3600

# %% reject: multiplied by utilisation [says: multiply by]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / peak * utilisation
    return seconds / 3600

# %% reject: utilisation in per cent [says: hour]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation / 100)
    return seconds / 3600

# %% reject: another default [says: 0.3]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=1.0):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: lets 30 pass as a share [says: not per cent]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: no work is refused [says: no work]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops <= 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: a negative peak passes [says: peak]
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    return seconds / 3600

# %% reject: prints instead of returning
def estimate_flops(parameters, examples, training=True, uses=1.0):
    if not (parameters > 0 and examples > 0 and uses > 0):
        raise ValueError("all three must be above 0")
    forward = 2 * parameters * examples * uses
    return float(forward + (2 * forward if training else 0))


def machine_hours(flops, peak, utilisation=0.3):
    if flops < 0 or peak <= 0 or utilisation <= 0 or utilisation > 1:
        raise ValueError("out of range")
    seconds = flops / (peak * utilisation)
    print(seconds / 3600)
