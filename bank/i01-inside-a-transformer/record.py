# %% accept: closures made by a helper function
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())

    def keep(name):
        def hook(module, inputs, output):
            cache[name] = output.detach().clone()
        return hook

    handles = []
    try:
        for name in names:
            handles.append(modules[name].register_forward_hook(keep(name)))
        with torch.no_grad():
            model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% accept: an exit stack and get_submodule
import contextlib

def record(model, tokens, names):
    found = dict(model.named_modules())
    for name in names:
        if name not in found:
            raise KeyError(f"no module called {name}")
    result = {}
    with contextlib.ExitStack() as stack:
        for name in names:
            def store(_module, _inputs, output, name=name):
                result[name] = output.detach().clone()
            handle = model.get_submodule(name).register_forward_hook(store)
            stack.callback(handle.remove)
        model(tokens)
    return result

# %% accept: functools.partial, order of the names kept
from functools import partial

def _save(where, name, module, inputs, output):
    where[name] = output.clone().detach()

def record(model, tokens, names):
    table = dict(model.named_modules())
    wanted = [(name, table[name]) for name in names]
    where = {}
    handles = [module.register_forward_hook(partial(_save, where, name)) for name, module in wanted]
    try:
        model(tokens)
        return {name: where[name] for name in names}
    finally:
        for h in handles:
            h.remove()

# %% reject: leaves the hooks on the model [says: hook]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    for name in names:
        modules[name].register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach().clone()))
    with torch.no_grad():
        model(tokens)
    return cache

# %% reject: hooks stay when the model raises [says: hook]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = [modules[n].register_forward_hook(lambda m, i, o, n=n: cache.__setitem__(n, o.detach().clone())) for n in names]
    with torch.no_grad():
        model(tokens)
    for handle in handles:
        handle.remove()
    return cache

# %% reject: every name gets the last one (late binding) [says: name]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = []
    try:
        for name in names:
            handles.append(modules[name].register_forward_hook(lambda m, i, o: cache.__setitem__(name, o.detach().clone())))
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: keeps references, no copies [says: clone]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = []
    try:
        for name in names:
            handles.append(modules[name].register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach())))
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: keeps the graph [says: detach]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = []
    try:
        for name in names:
            handles.append(modules[name].register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.clone())))
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: records the input of the module
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = []
    try:
        for name in names:
            handles.append(modules[name].register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, i[0].detach().clone())))
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: skips names that do not exist
def record(model, tokens, names):
    cache = {}
    handles = []
    try:
        for name, module in model.named_modules():
            if name in names:
                handles.append(module.register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach().clone())))
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: an unknown name leaves the earlier hooks behind
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    handles = []
    for name in names:
        handles.append(modules[name].register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach().clone())))
    try:
        model(tokens)
    finally:
        for handle in handles:
            handle.remove()
    return cache

# %% reject: returns all hook points by the ready-made helper
def record(model, tokens, names):
    return models.run_with_cache(model, tokens, list(names))[1]

# %% reject: removes everybody's hooks
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    wanted = [(name, modules[name]) for name in names]
    for name, module in wanted:
        module.register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach().clone()))
    try:
        model(tokens)
    finally:
        for module in model.modules():
            module._forward_hooks.clear()
    return cache

# %% reject: returns nothing
def record(model, tokens, names):
    model(tokens)

# %% reject: swallows the error of the model [says: Let the error through]
def record(model, tokens, names):
    cache = {}
    modules = dict(model.named_modules())
    wanted = [(name, modules[name]) for name in names]
    handles = [module.register_forward_hook(lambda m, i, o, name=name: cache.__setitem__(name, o.detach().clone())) for name, module in wanted]
    try:
        model(tokens)
    except Exception:
        pass
    for handle in handles:
        handle.remove()
    return cache
