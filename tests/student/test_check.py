"""What students read: each test gives an answer and looks at the words."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from insideview import check
from insideview.check import CheckFailure

EXPECTED = torch.tensor([[2.0, 3.0, 6.5], [1.0, 1.0, 1.0]])


def said(actual: object, expected: object, **kwargs: object) -> str:
    with pytest.raises(CheckFailure) as caught:
        check.equal(actual, expected, "the property", **kwargs)
    return str(caught.value)


def test_the_message_names_property_place_and_both_values() -> None:
    text = said(torch.tensor([[1.0, 3.0, 6.5], [0.5, 1.0, 1.0]]), EXPECTED)
    assert text.splitlines()[0] == "✗ the property"
    assert "first difference at [0, 0]: expected 2.0, got 1.0 (half of it); 2 of 6 values differ" in text
    assert "expected [[2. , 3. , 6.5], [1. , 1. , 1. ]]" in text
    assert "got      [[1. , 3. , 6.5], [0.5, 1. , 1. ]]" in text


@pytest.mark.parametrize(
    ("actual", "words"),
    [
        (None, "return"),
        (EXPECTED.numpy(), "NumPy array"),
        (EXPECTED.tolist(), "Python list"),
        (EXPECTED.sum, "brackets"),
        (3.0, "plain number"),
        (EXPECTED.T, "transposed"),
        (EXPECTED[None], "size 1"),
        (EXPECTED.sum(0), "One axis is gone"),
        (EXPECTED.flatten(), "arrangement"),
        (EXPECTED.double(), "expected dtype float32, got float64"),
        (-EXPECTED, "opposite sign"),
        (EXPECTED * 3, "3 times"),
        (EXPECTED + 1, "off by +1"),
        (EXPECTED.flip(1), "reverse order along axis 1"),
        (EXPECTED.roll(1, 1), "shifted by one along axis 1"),
        (EXPECTED / torch.tensor([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0]]), "infinities"),
        (EXPECTED * torch.nan, "NaN"),
        (torch.zeros(2, 3), "All values are 0"),
        (EXPECTED.flatten()[torch.tensor([3, 1, 0, 4, 2, 5])].reshape(2, 3), "right values in the wrong places"),
    ],
)
def test_the_likely_mistake_is_named(actual: object, words: str) -> None:
    assert words in said(actual, EXPECTED)


def test_a_nan_that_is_due_is_missed() -> None:
    due = torch.tensor([torch.nan, 1.0, 2.0])
    assert "NaN is expected here" in said(torch.tensor([0.0, 1.0, 2.0]), due)
    assert "NaN is expected here" in said(torch.tensor([7.0, 1.0, 2.0]), due)


def test_nothing_is_broadcast() -> None:
    assert "shape" in said(torch.tensor(1.0), torch.ones(3))
    assert "shape" in said(torch.ones(3), torch.ones(2, 3))
    assert "items" in said([], [1, 2])


@pytest.mark.parametrize("right", [4, 4.0, torch.tensor(4.0), torch.tensor([4.0]), np.float32(4.0), torch.tensor(4)])
def test_a_number_may_come_in_any_wrapping(right: object) -> None:
    check.equal(right, 4.0, "four")


@pytest.mark.parametrize(
    ("wrong", "expected"), [(True, 1), (1, True), ("4", 4.0), (torch.ones(2), 1.0), (float("nan"), 1.0), (3, 4)]
)
def test_numbers_and_truths_are_not_mixed_up(wrong: object, expected: object) -> None:
    said(wrong, expected)


def test_tolerance_follows_the_dtype() -> None:
    check.equal(torch.ones(3) * (1 + 5e-5), torch.ones(3), "single")
    said(torch.ones(3, dtype=torch.float64) * (1 + 5e-5), torch.ones(3, dtype=torch.float64))
    said(torch.tensor([1, 2]), torch.tensor([1, 3]))
    check.equal(torch.tensor([torch.nan, 1.0]), torch.tensor([torch.nan, 1.0]), "NaN equals NaN")


def test_nested_values_say_where() -> None:
    assert "item [1]" in said([torch.ones(2), torch.zeros(2)], [torch.ones(2), torch.ones(2)])
    assert "entry 'b'" in said({"a": 1, "b": 2}, {"a": 1, "b": 3})
    assert "missing 'b'" in said({"a": 1}, {"a": 1, "b": 3})
    assert "character 2" in said("abc", "abd")


def test_a_known_mistake_is_answered_by_its_remark() -> None:
    wrong = EXPECTED / 2
    assert "Did you halve it?" in said(wrong, EXPECTED, mistakes={"Did you halve it?": wrong})
    assert "Did you halve it?" not in said(wrong + 1, EXPECTED, mistakes={"Did you halve it?": wrong})
    assert "look here" in said(wrong, EXPECTED, hint=lambda actual, expected: "look here")


def test_an_object_that_claims_to_be_equal_is_not() -> None:
    class AlwaysEqual:
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = None  # type: ignore[assignment]

    for expected in (EXPECTED, 4.0, "abc", [1], {"a": 1}, True, None):
        said(AlwaysEqual(), expected)


def test_a_tensor_subclass_cannot_decide_for_itself() -> None:
    class Sly(torch.Tensor):
        @classmethod
        def __torch_function__(cls, *args: object, **kwargs: object) -> object:
            return EXPECTED

    assert "Sly" in said(torch.zeros(2, 3).as_subclass(Sly), EXPECTED)


def test_raises() -> None:
    def refuses(k: int) -> int:
        if k < 1:
            raise ValueError("k must be at least 1")
        return k

    check.raises(ValueError, refuses, 0)
    check.raises(ValueError, refuses, k=0, match="at least")
    with pytest.raises(CheckFailure, match="no error came; the result was 3"):
        check.raises(ValueError, refuses, 3)
    with pytest.raises(CheckFailure, match="expected TypeError, got ValueError"):
        check.raises(TypeError, refuses, 0)
    with pytest.raises(CheckFailure, match="should mention"):
        check.raises(ValueError, refuses, 0, match="window")


def test_an_unwritten_answer_is_not_taken_for_a_refusal() -> None:
    def unwritten() -> None:
        raise NotImplementedError

    with pytest.raises(NotImplementedError):
        check.raises(RuntimeError, unwritten)


def test_unchanged() -> None:
    x = torch.ones(3)
    with check.unchanged(x):
        x + 1
    with pytest.raises(CheckFailure, match="in place"), check.unchanged(x):
        x.add_(1)


def test_forbidden_refuses_and_puts_back() -> None:
    x = torch.ones(3)
    with (
        pytest.raises(CheckFailure, match="build it yourself"),
        check.forbidden("torch.softmax", "torch.Tensor.softmax"),
    ):
        x.softmax(-1)
    assert x.softmax(-1).sum() == 1
    assert torch.softmax(x, -1).sum() == 1
    assert "softmax" not in vars(torch.Tensor)


def test_between_shape_true_and_instance() -> None:
    check.between(torch.tensor(0.5), 0, 1, "a probability")
    for wrong in (2.0, float("nan"), torch.ones(2), None):
        with pytest.raises(CheckFailure):
            check.between(wrong, 0, 1, "a probability")
    check.shape(EXPECTED, (2, 3), "two rows")
    with pytest.raises(CheckFailure, match="transposed"):
        check.shape(EXPECTED, (3, 2), "three rows")
    check.true(torch.tensor(True), "it holds")
    with pytest.raises(CheckFailure):
        check.true(np.bool_(False), "it holds")
    with pytest.raises(TypeError):
        check.true(torch.ones(2), "more than one")  # the author's mistake, not the student's
    with pytest.raises(CheckFailure, match=r"torch\.Tensor"):
        check.instance(3, torch.Tensor, "a tensor")


def test_checks_return_nothing_and_stay_off_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    assert check.equal(1, 1, "one") is None
    with pytest.raises(CheckFailure):
        check.equal(torch.ones(2) / 0, EXPECTED, "inf")
    out, err = capfd.readouterr()
    assert out == "✓ one\n"
    assert err == ""


def test_a_notebook_shows_the_message_and_the_line_not_a_stack_trace() -> None:
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    cell = 'from insideview import check\nvalue = 2\ncheck.equal(value, 3, "three")\n'
    result = shell.run_cell(cell)
    shown = "\n".join(result.error_in_exec._render_traceback_())
    assert "✗ three" in shown
    assert 'the test: check.equal(value, 3, "three")' in shown
    assert "Traceback" not in shown
    hidden = shell.run_cell(cell + check.HIDDEN_MARKER)
    assert "the test:" not in "\n".join(hidden.error_in_exec._render_traceback_())


@pytest.mark.parametrize("given", [3.0, -math.inf, math.nan, torch.tensor(7.0)])
def test_infinity_is_equal_to_itself_alone(given: object) -> None:
    check.equal(math.inf, math.inf, "it never ends")
    with pytest.raises(check.CheckFailure):
        check.equal(given, math.inf, "it never ends")
    with pytest.raises(check.CheckFailure) as failure:
        check.equal(2.0, 1.0, "one", mistakes={"never ends": math.inf})
    assert "never ends" not in str(failure.value)
