"""Scripted answers, and functions that give them: which of them a request has; their file form.

A file is a JSON array of texts and of objects with the fields of `Answer`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import TypeAlias

from attrs import frozen

from ...errors import ConfigurationError
from ..messages import Json
from ..request.json_parsing import parse_json
from . import validators
from .answer import Answer
from .request_matching import Asked, Rules, When

Function: TypeAlias = Callable[[Asked], Answer | str | None]
"""Answers a request, or leaves it to others by None."""


@frozen
class _Asking(When):
    """A function, asked about every request."""

    function: Function


class Script:
    """Scripted answers, in order; *random* makes the random numbers that rates follow from."""

    def __init__(self, answers: Iterable[Answer | str | Function], random: Callable[[str], Random]) -> None:
        self._rules: Rules[Answer | _Asking] = Rules((), random)
        for answer in answers:
            self.add(answer)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add(self, answer: Answer | str | Function) -> None:
        """Put *answer* behind the others: a value, a text for every request, or a function."""
        self._rules.add(_rule(answer))

    def spoken(self, asked: Asked) -> Answer | None:
        """Find what the model says to a request."""
        return self._rules.given(asked, lambda rule: _answer(rule, asked))

    def body(self, asked: Asked) -> Answer | None:
        """Find the answer to a request with which no model is concerned."""
        return self._rules.given(asked, lambda rule: _body(rule, asked))


def load(path: Path) -> list[Answer]:
    """Read a file of answers. Raises `ConfigurationError` that names the file, and the entry that is wrong."""
    try:
        entries = parse_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: expected a file of JSON: {error}") from None
    if not isinstance(entries, list):
        raise ConfigurationError(f"{path}: expected an array of answers")
    return [_entry(path, number, entry) for number, entry in enumerate(entries, 1)]


def _entry(path: Path, number: int, entry: Json) -> Answer:
    if isinstance(entry, str):
        return Answer(entry)
    if not isinstance(entry, dict):
        raise ConfigurationError(f"{path}, answer {number}: expected text or an object, got {entry!r}")
    try:
        return validators.made_of(Answer, entry)
    except ConfigurationError as error:
        raise ConfigurationError(f"{path}, answer {number}: {error}") from None


def _rule(answer: Answer | str | Function) -> Answer | _Asking:
    if isinstance(answer, Answer):
        return answer
    if isinstance(answer, str):
        return Answer(answer)
    if callable(answer):
        return _Asking(answer)
    raise ConfigurationError(f"script: expected an Answer, text or a function, got {answer!r}")


def _answer(rule: Answer | _Asking, asked: Asked) -> Answer | None:
    if isinstance(rule, Answer):
        return rule
    given = rule.function(asked)
    return Answer(given) if isinstance(given, str) else given


def _body(rule: Answer | _Asking, asked: Asked) -> Answer | None:
    """Take an answer that can stand for a body, and is meant to: by a path, or by a function."""
    if isinstance(rule, Answer) and rule.path is None:
        return None
    answer = _answer(rule, asked)
    return answer if answer and (answer.json is not None or answer.error is not None) else None
