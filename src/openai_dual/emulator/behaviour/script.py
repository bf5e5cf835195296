"""The script: scripted answers and functions, in order, and the file format for answers.

A file is a JSON array of strings and of objects with the fields of `Answer`.
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
"""Returns the answer to a request; None leaves it to the next rule."""


@frozen
class _FunctionRule(When):
    """A function as a rule that matches every request."""

    function: Function


class Script:
    """Scripted answers, in order; *random* creates the random numbers for rates."""

    def __init__(self, answers: Iterable[Answer | str | Function], random: Callable[[str], Random]) -> None:
        self._rules: Rules[Answer | _FunctionRule] = Rules((), random)
        for answer in answers:
            self.add(answer)

    def __bool__(self) -> bool:
        return bool(self._rules)

    def add(self, answer: Answer | str | Function) -> None:
        """Append *answer*: a value, a text for every request, or a function."""
        self._rules.add(_rule(answer))

    def output(self, asked: Asked) -> Answer | None:
        """Return the scripted output of the model for a request."""
        return self._rules.first_result(asked, lambda rule: _answer(rule, asked))

    def body(self, asked: Asked) -> Answer | None:
        """Return the scripted response of an operation without a model."""
        return self._rules.first_result(asked, lambda rule: _body(rule, asked))


def load(path: Path) -> list[Answer]:
    """Load a file of answers. Raises `ConfigurationError` with the file and the invalid entry."""
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


def _rule(answer: Answer | str | Function) -> Answer | _FunctionRule:
    if isinstance(answer, Answer):
        return answer
    if isinstance(answer, str):
        return Answer(answer)
    if callable(answer):
        return _FunctionRule(answer)
    raise ConfigurationError(f"script: expected an Answer, text or a function, got {answer!r}")


def _answer(rule: Answer | _FunctionRule, asked: Asked) -> Answer | None:
    if isinstance(rule, Answer):
        return rule
    given = rule.function(asked)
    return Answer(given) if isinstance(given, str) else given


def _body(rule: Answer | _FunctionRule, asked: Asked) -> Answer | None:
    """Return the answer if it can replace a response: by a path or a function, with *json* or *error*."""
    if isinstance(rule, Answer) and rule.path is None:
        return None
    answer = _answer(rule, asked)
    return answer if answer and (answer.json is not None or answer.error is not None) else None
