"""Lint rules on code: the docstrings of what students complete, the habits of tests, what code may not do."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from insideview.course.lint_subject import Code, Problem, Subject

_ARRAY = re.compile(r"\b(Tensor|ndarray)\b")
_STATES_SHAPE = re.compile(r"[(\[]|\b(shape|scalar|axis|axes|dimensions?|length|same|like)\b|\bas `|\b\w-d\b")
_PATH = re.compile(r"(?<![\w.~/-])(/(home|root|Users|content|work|tmp|mnt)(/|$)|[A-Z]:\\)")
_URL = re.compile(r"\w+://\S+")
_SHELL_DOWNLOAD = re.compile(r"\b(pip|conda|mamba|uv|wget|curl|git)\b")
_DOWNLOAD_MODULES = (
    "requests",
    "httpx",
    "wget",
    "gdown",
    "urllib.request",
    "huggingface_hub",
    "datasets",
    "torch.hub",
    "torchvision",
    "openml",
)
_DOWNLOAD_METHODS = ("from_pretrained", "urlretrieve", "load_dataset", "fetch_openml")
_TORCH_RANDOM = (
    "rand",
    "randn",
    "randint",
    "randperm",
    "normal",
    "bernoulli",
    "multinomial",
    "poisson",
    "rand_like",
    "randn_like",
    "randint_like",
)
_TENSOR_RANDOM = ("normal_", "uniform_", "random_", "exponential_", "bernoulli_", "multinomial")
_SEEDED_OBJECTS = ("default_rng", "RandomState", "Random", "Generator", "SeedSequence", "PCG64")
_TIMERS = (
    "time.time",
    "time.perf_counter",
    "time.monotonic",
    "time.process_time",
    "time.perf_counter_ns",
    "time.time_ns",
    "time.sleep",
)


def python(subject: Subject) -> Iterator[Problem]:
    """Code cells are Python without warnings, and so is what students get of them."""
    for code in subject.code:
        if code.complaint:
            yield subject.problem(f"the code {code.complaint}", "mend it", code.cell)
    broken = {code.cell.index for code in subject.code if code.complaint}
    for code in subject.released:
        if code.complaint and code.cell.index not in broken:
            yield subject.problem(
                f"what students get of the code {code.complaint}", "mend it, or move the markers", code.cell
            )


# ------------------------------------------------------------------------------------------- docstrings


@dataclass(frozen=True)
class Stub:
    """A function or method in a solution cell as students get it. The `doc` of an `__init__` includes its class's."""

    code: Code
    node: ast.FunctionDef | ast.AsyncFunctionDef
    name: str
    doc: str
    is_method: bool

    @property
    def is_internal(self) -> bool:
        """A method that is not called by name, or not from outside: `__add__`, `_helper`."""
        return self.is_method and self.node.name.startswith("_") and self.node.name != "__init__"

    @property
    def is_contract(self) -> bool:
        """Whether its docstring is there, and is to tell callers what goes in and what comes out."""
        return bool(self.doc) and not self.is_internal

    @property
    def parameters(self) -> list[ast.arg]:
        arguments = self.node.args
        every = [
            *arguments.posonlyargs,
            *arguments.args,
            *filter(None, [arguments.vararg]),
            *arguments.kwonlyargs,
            *filter(None, [arguments.kwarg]),
        ]
        return [a for a in every if not a.arg.startswith("_") and not (self.is_method and a.arg in ("self", "cls"))]


def _stubs(subject: Subject) -> Iterator[Stub]:
    for code in subject.released:
        if code.cell.role != "solution" or code.tree is None:
            continue
        for node in code.tree.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield Stub(code, node, node.name, ast.get_docstring(node) or "", is_method=False)
            elif isinstance(node, ast.ClassDef):
                yield from _methods(code, node)


def _methods(code: Code, owner: ast.ClassDef) -> Iterator[Stub]:
    for node in owner.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            docs = [ast.get_docstring(node), ast.get_docstring(owner) if node.name == "__init__" else None]
            yield Stub(code, node, f"{owner.name}.{node.name}", "\n".join(filter(None, docs)), is_method=True)


def docstring(subject: Subject) -> Iterator[Problem]:
    """What students complete has a docstring outside the solution: functions, classes and public methods."""
    for code in subject.released:
        for node in code.tree.body if code.tree and code.cell.role == "solution" else []:
            if isinstance(node, ast.ClassDef) and not ast.get_docstring(node):
                yield subject.problem(
                    f"the class {node.name} has no docstring outside the solution",
                    "write one above ### BEGIN SOLUTION",
                    code.cell,
                )
    for stub in _stubs(subject):
        if not stub.doc and not stub.is_internal and stub.node.name != "__init__":
            yield subject.problem(
                f"{stub.name} has no docstring outside the solution",
                "write one above ### BEGIN SOLUTION",
                stub.code.cell,
            )


def docstring_arguments(subject: Subject) -> Iterator[Problem]:
    """A docstring names every argument; that of a function does so under `Args`."""
    for stub in _stubs(subject):
        if not stub.is_contract or not stub.parameters:
            continue
        unnamed = [a.arg for a in stub.parameters if not re.search(rf"\b{a.arg}\b", stub.doc)]
        if unnamed:
            yield subject.problem(
                f"the docstring of {stub.name} says nothing of {', '.join(unnamed)}",
                "describe it under Args",
                stub.code.cell,
            )
        elif not stub.is_method and not re.search(r"^ *Args:", stub.doc, re.MULTILINE):
            yield subject.problem(
                f"the docstring of {stub.name} has no Args",
                "describe each argument there: shape, dtype, unit",
                stub.code.cell,
            )


def docstring_shapes(subject: Subject) -> Iterator[Problem]:
    """The docstring states the shape of every tensor or array that comes in or goes out."""
    for stub in _stubs(subject):
        if not stub.is_contract:
            continue
        tensors = [
            a.arg
            for a in stub.parameters
            if _needs_shape(a.annotation) and not _STATES_SHAPE.search(_entry(stub.doc, a.arg))
        ]
        if tensors:
            yield subject.problem(
                f"the docstring of {stub.name} states no shape of {', '.join(tensors)}",
                "write it under Args",
                stub.code.cell,
            )
        returned = stub.doc.partition("Returns:")[2]
        if returned and _needs_shape(stub.node.returns) and not _STATES_SHAPE.search(returned):
            yield subject.problem(
                f"the docstring of {stub.name} states no shape of what it returns",
                "write it under Returns",
                stub.code.cell,
            )


def docstring_returns(subject: Subject) -> Iterator[Problem]:
    """The docstring of a function that returns something has `Returns` (or `Yields`)."""
    for stub in _stubs(subject):
        returns = ast.unparse(stub.node.returns) if stub.node.returns else "None"
        if (
            stub.doc
            and not stub.is_method
            and returns != "None"
            and not re.search(r"^ *(Returns|Yields):", stub.doc, re.MULTILINE)
        ):
            yield subject.problem(
                f"the docstring of {stub.name} has no Returns",
                "say there what comes back: shape, dtype, unit",
                stub.code.cell,
            )


def type_annotations(subject: Subject) -> Iterator[Problem]:
    """What students complete has types for all arguments and for what it returns."""
    for stub in _stubs(subject):
        untyped = [a.arg for a in stub.parameters if a.annotation is None] + ["what it returns"] * (
            stub.node.returns is None
        )
        if untyped:
            yield subject.problem(f"{stub.name} has no type for {', '.join(untyped)}", "annotate it", stub.code.cell)


def _needs_shape(annotation: ast.expr | None) -> bool:
    """Whether the type is a tensor or array (or several) that does not state its shape itself, as jaxtyping's do."""
    if annotation is None:
        return False
    text = ast.unparse(annotation)
    return bool(_ARRAY.search(text)) and not re.search(r"\[.*['\"].*\]", text)


def _entry(doc: str, name: str) -> str:
    """What the docstring says of an argument: its line under Args and the deeper lines after it."""
    doc = doc[max(0, doc.find("Args:")) :]
    start = re.search(rf"^( *)(?:[*`]*\w+`?, *)*[*`]*{name}`?(?:, *[*`]*\w+`?)*(?: *\(.*?\))?:.*$", doc, re.MULTILINE)
    if start is None:
        return doc
    text = start[0].partition(name)[2]
    for line in doc[start.end() + 1 :].split("\n"):
        if len(line) - len(line.lstrip()) <= len(start[1]):
            break
        text += "\n" + line
    return text


# ------------------------------------------------------------------------------------------- tests


def tests_use_check(subject: Subject) -> Iterator[Problem]:
    """A test speaks through insideview.check."""
    for code in subject.code_with_role("test"):
        if code.tree and not any(subject.is_check(node) for node in code.nodes):
            yield subject.problem(
                "the test does not use check", "say what is expected with check.equal, check.true, …", code.cell
            )


def last_statement(subject: Subject) -> Iterator[Problem]:
    """A test, and its visible part, ends in check.*, print or a statement: a value at the end becomes the mark."""
    for code in subject.code_with_role("test"):
        visible = next((c for c in subject.released if c.cell is code.cell), None)
        for part in (code, visible):
            last = part.tree.body[-1] if part and part.tree and part.tree.body else None
            if isinstance(last, ast.Expr) and not subject.is_check(last.value) and not _is_print(last.value):
                yield subject.problem(
                    f"the test ends in the value of `{ast.unparse(last)[:60]}`", "end it in a call of check", code.cell
                )
                break


def stderr(subject: Subject) -> Iterator[Problem]:
    """Tests and solutions write nothing to stderr: nbgrader gives zero points for any text there."""

    def writes(node: ast.AST) -> bool:
        name = subject.full_name(node)
        return name == "sys.stderr" or name.startswith(("warnings.warn", "logging."))

    yield from _uses(
        subject,
        ("test", "solution"),
        writes,
        "writes to stderr ({})",
        "leave it out: text on stderr makes the mark zero",
    )


def timing(subject: Subject) -> Iterator[Problem]:
    """Tests do not measure time: another machine is slower."""

    def times(node: ast.AST) -> bool:
        name = subject.full_name(node)
        return name in _TIMERS or name.startswith("timeit.")

    yield from _uses(subject, ("test",), times, "measures time ({})", "count calls or operations instead")
    for code in subject.code_with_role("test"):
        if any("time" in magic for magic in code.magics):
            yield subject.problem("the test measures time with a magic", "count calls or operations instead", code.cell)


def assert_message(subject: Subject) -> Iterator[Problem]:
    """An assert in a test says what is wrong."""

    def is_silent(node: ast.AST) -> bool:
        return isinstance(node, ast.Assert) and node.msg is None

    yield from _uses(
        subject, ("test",), is_silent, "asserts without a message ({})", "use check.true, or say what is expected"
    )


def seeded(subject: Subject) -> Iterator[Problem]:
    """Tests and solutions draw random numbers with `generator=…`, or after a seed set in the same cell."""
    for code in subject.code_with_role("test", "solution"):
        called = {subject.full_name(node.func) for node in code.nodes if isinstance(node, ast.Call)}
        for node in code.nodes:
            seed = _seed_of(subject, node) if isinstance(node, ast.Call) else ""
            if seed and not called & {seed, "insideview.seeds.everything"}:
                yield subject.problem(
                    f"`{ast.unparse(node)[:60]}` is not seeded", "pass a generator with a fixed seed", code.cell
                )


def _seed_of(subject: Subject, call: ast.Call) -> str:
    """The function that seeds what `call` draws; empty if it draws nothing, or from a generator of its own."""
    name = subject.full_name(call.func)
    library, _, function = name.rpartition(".")
    if library in ("random", "numpy.random"):
        has_own_seed = function in _SEEDED_OBJECTS and (call.args or call.keywords)
        return "" if function == "seed" or has_own_seed else f"{library}.seed"
    is_function = library == "torch" and function in _TORCH_RANDOM
    is_method = not name and isinstance(call.func, ast.Attribute) and call.func.attr in _TENSOR_RANDOM
    has_generator = any(keyword.arg in ("generator", None) for keyword in call.keywords)
    return "torch.manual_seed" if (is_function or is_method) and not has_generator else ""


def _is_print(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "display")


# ------------------------------------------------------------------------------------------- all code


def bare_except(subject: Subject) -> Iterator[Problem]:
    """No bare `except:`, which would hide the student's own errors and Stop."""

    def is_bare(node: ast.AST) -> bool:
        return isinstance(node, ast.ExceptHandler) and node.type is None

    yield from _uses(subject, (), is_bare, "has a bare except", "name the exception")


def absolute_paths(subject: Subject) -> Iterator[Problem]:
    """No code names a path of one machine."""
    for code in subject.code:
        texts = [node.value for node in code.nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        for text in [*texts, *code.magics]:
            found = _PATH.search(_URL.sub("", text))
            if found:
                yield subject.problem(
                    f"the code names the path {text[found.start() :].split()[0]!r}", "use a relative path", code.cell
                )


def downloads(subject: Subject) -> Iterator[Problem]:
    """Nothing is downloaded or installed at run time. (The release step adds Colab's install line.)"""

    def loads(node: ast.AST) -> bool:
        name = subject.full_name(node.func) if isinstance(node, ast.Call) else ""
        called = (
            node.func.attr
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            else name.rpartition(".")[2]
        )
        return called in _DOWNLOAD_METHODS or any(name.startswith(f"{module}.") for module in _DOWNLOAD_MODULES)

    yield from _uses(subject, (), loads, "downloads ({})", "ship what is needed with insideview")
    for code in subject.code:
        for magic in code.magics:
            if _SHELL_DOWNLOAD.search(magic):
                yield subject.problem(
                    f"the code installs or downloads ({magic[:60]})", "ship what is needed with insideview", code.cell
                )


def _uses(
    subject: Subject, roles: tuple[str, ...], is_wrong: Callable[[ast.AST], bool], what: str, do: str
) -> Iterator[Problem]:
    """One problem for each code cell (of these roles, if any are given) with a wrong node; `{}` in `what` is the first."""
    for code in subject.code:
        wrong = next(filter(is_wrong, code.nodes), None) if not roles or code.cell.role in roles else None
        if wrong is not None:
            kind = code.cell.role if code.cell.role in ("test", "solution") else "code"
            yield subject.problem(f"the {kind} " + what.format(f"`{ast.unparse(wrong)[:60]}`"), do, code.cell)
