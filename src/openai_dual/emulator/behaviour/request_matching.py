"""Which requests a fault or a scripted answer is meant for, and which of several is whose turn.

A rule is a value that says both: `Fault` and `Answer` are `When` and more. Counting is the only state here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase
from random import Random
from typing import Generic, TypeVar

from attrs import define, field, frozen

from ...core.checks import number, or_none, whole
from ..messages import Json, Request
from ..request.routing import BASE_PATH
from ..request_log import Received
from . import validators

W = TypeVar("W", bound="When")
T = TypeVar("T")


@frozen
class Asked:
    """What rules look at in a request."""

    method: str
    path: str
    """Without `/v1`."""
    model: str | None = None
    streamed: bool = False
    message: str = ""
    """The text that the model is to answer: the last message, input or prompt; where no model speaks, none."""
    body: Json = None
    """Parsed JSON, a list of (name, value) form fields, bytes, or None."""


def asked(request: Received | Request, body: Json, message: str = "", model: str | None = None) -> Asked:
    """Take from a request with this parsed *body* what rules look at; the *model* is that of the body if not given."""
    fields = _fields(body)
    given = model or fields.get("model")
    return Asked(
        request.method,
        request.path.removeprefix(BASE_PATH),
        given if isinstance(given, str) else None,
        _streamed(fields) or _streamed(dict(request.query)),
        message,
        body,
    )


def _fields(body: Json) -> Mapping[str, Json]:
    if isinstance(body, list):
        return dict(pair for pair in body if isinstance(pair, tuple))  # a form; the items of a JSON array are no tuples
    return body if isinstance(body, dict) else {}


def _streamed(given: Mapping[str, Json]) -> bool:
    return str(given.get("stream")).lower() == "true" or given.get("stream_format") == "sse"


@frozen(kw_only=True)
class When:
    """The requests that all of these fit; every request if nothing is said. Raises `ConfigurationError`."""

    path: str | None = field(default=None, validator=or_none(validators.text))
    """`/chat/completions` or a shell-style pattern such as `/files/*`, without `/v1`."""
    method: str | None = field(default=None, validator=or_none(validators.text))
    model: str | None = field(default=None, validator=or_none(validators.text))
    """The name of a model, or a shell-style pattern such as `gpt-4*`."""
    nth: int | None = field(default=None, validator=or_none(whole(least=1)))
    """Only the nth of these requests, the first being 1."""
    times: int | None = field(default=None, validator=or_none(whole(least=1)))
    """So many of these requests at the most."""
    rate: float | None = field(default=None, validator=or_none(number(above=0, most=1)))
    """So large a part of these requests, 0.1 for every tenth on average; which ones follows from the seed."""

    def fits(self, asked: Asked) -> bool:
        """Tell whether *asked* is one of these requests, not counting them."""
        return (
            (self.path is None or fnmatchcase(asked.path, self.path))
            and (self.method is None or asked.method == self.method.upper())
            and (self.model is None or fnmatchcase(asked.model or "", self.model))
        )


@define
class _Turn(Generic[W]):
    """A rule, and how often it has been met."""

    rule: W
    random: Random
    seen: int = 0
    taken: int = 0

    def comes(self, asked: Asked) -> bool:
        """Count *asked* and tell whether the rule wants it."""
        if not self.rule.fits(asked):
            return False
        self.seen += 1
        return (
            (self.rule.nth is None or self.seen == self.rule.nth)
            and (self.rule.times is None or self.taken < self.rule.times)
            and (self.rule.rate is None or self.random.random() < self.rule.rate)
        )


class Rules(Generic[W]):
    """Rules in the order they were added: the first that wants a request has it, all that fit it count it."""

    def __init__(self, rules: Iterable[W], random: Callable[[str], Random]) -> None:
        self._random = random
        self._turns: list[_Turn[W]] = []
        for rule in rules:
            self.add(rule)

    def __bool__(self) -> bool:
        return bool(self._turns)

    def add(self, rule: W) -> None:
        """Put *rule* behind the others."""
        self._turns.append(_Turn(rule, self._random(f"rule {len(self._turns)}")))

    def first(self, asked: Asked) -> W | None:
        """Return the rule whose turn it is, if any."""
        return self.given(asked, lambda rule: rule)

    def given(self, asked: Asked, take: Callable[[W], T | None]) -> T | None:
        """Return what *take* makes of the rule whose turn it is; by None it leaves the request to the next."""
        for turn in [turn for turn in self._turns if turn.comes(asked)]:
            if (taken := take(turn.rule)) is not None:
                turn.taken += 1
                return taken
        return None
