"""Which frames leave the tracebacks of errors, and which cause is shown."""

from __future__ import annotations

import asyncio
import traceback
from types import CodeType
from typing import Any

import pytest

from openai_dual import OpenAIError
from openai_dual.runtime.tracebacks import VARIABLE, aleaving, leaving, shorten

LIBRARY: dict[str, Any] = {"__name__": "openai_dual.inside"}
"""The globals of a function that counts as one of the package."""


def fails() -> None:
    error = OpenAIError("outer")
    error.__cause__ = ValueError("nearest")
    error.__cause__.__cause__ = KeyError("behind")
    raise error


def through_the_library() -> None:
    code: CodeType = compile("def inside(own):\n    own()\ninside(own)", "inside.py", "exec")
    exec(code, LIBRARY | {"own": fails})


def names(error: BaseException) -> list[str]:
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def test_frames_of_the_user_stay() -> None:
    with pytest.raises(OpenAIError) as caught:
        leaving(through_the_library)()

    assert ["test_frames_of_the_user_stay", "through_the_library", "fails"] == names(caught.value)


def test_coroutines_are_shortened_alike() -> None:
    async def work() -> None:
        through_the_library()

    with pytest.raises(OpenAIError) as caught:
        asyncio.run(aleaving(work)())

    assert ["work", "through_the_library", "fails"] == [name for name in names(caught.value) if name != "run"][-3:]
    assert "inside" not in names(caught.value)


def test_one_cause_is_shown() -> None:
    error = OpenAIError("outer")
    cause, behind = ValueError("nearest"), KeyError("behind")
    error.__cause__, cause.__cause__ = cause, behind

    shorten(error)

    shown = error.__cause__
    assert shown is cause
    assert shown.__context__ is behind
    assert (None, True) == (shown.__cause__, shown.__suppress_context__)


@pytest.mark.parametrize("value", ["1", "true"])
def test_nothing_is_left_out_if_asked_for(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, value)

    with pytest.raises(OpenAIError) as caught:
        leaving(through_the_library)()

    assert "inside" in names(caught.value)
    assert isinstance(caught.value.__cause__, ValueError)
    assert isinstance(caught.value.__cause__.__cause__, KeyError)


def test_other_errors_pass_unchanged() -> None:
    @leaving
    def other() -> None:
        raise ValueError("the user's own")

    with pytest.raises(ValueError, match="the user's own"):
        other()
