"""Match requests to rules. `Fault` and `Answer` are rules: values that say which requests they are for.

Only the counters of a rule are state.
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
    """The parts of a request that rules match."""

    method: str
    path: str
    """Without `/v1`."""
    model: str | None = None
    streamed: bool = False
    message: str = ""
    """The text that the model answers: the last message, input or prompt; empty for operations without a model."""
    body: Json = None
    """Parsed JSON, a list of (name, value) form fields, bytes, or None."""
    socket: bool = False
    """Whether it is a request to open a WebSocket."""


def matchable(
    request: Received | Request, body: Json, message: str = "", model: str | None = None, *, socket: bool = False
) -> Asked:
    """Return the parts of a request that rules match; *model* defaults to the model in *body*.

    A request to open a *socket* counts as streamed.
    """
    fields = _fields(body)
    given = model or fields.get("model")
    return Asked(
        request.method,
        request.path.removeprefix(BASE_PATH),
        given if isinstance(given, str) else None,
        socket or _streamed(fields) or _streamed(dict(request.query)),
        message,
        body,
        socket,
    )


def _fields(body: Json) -> Mapping[str, Json]:
    if isinstance(body, list):
        return dict(pair for pair in body if isinstance(pair, tuple))  # a form; the items of a JSON array are no tuples
    return body if isinstance(body, dict) else {}


def _streamed(given: Mapping[str, Json]) -> bool:
    return str(given.get("stream")).lower() == "true" or given.get("stream_format") == "sse"


@frozen(kw_only=True)
class When:
    """Conditions on a request, all of which must hold; without conditions, every request.

    Raises `ConfigurationError`.
    """

    path: str | None = field(default=None, validator=or_none(validators.text))
    """`/chat/completions` or a shell-style pattern such as `/files/*`, without `/v1`."""
    method: str | None = field(default=None, validator=or_none(validators.text))
    model: str | None = field(default=None, validator=or_none(validators.text))
    """A model name, or a shell-style pattern such as `gpt-4*`."""
    nth: int | None = field(default=None, validator=or_none(whole(least=1)))
    """Only the nth matching request, counted from 1."""
    times: int | None = field(default=None, validator=or_none(whole(least=1)))
    """At most this number of matching requests."""
    rate: float | None = field(default=None, validator=or_none(number(above=0, most=1)))
    """A random share of the matching requests, 0.1 for every tenth on average; the seed determines which."""

    def fits(self, asked: Asked) -> bool:
        """Return whether the conditions hold for *asked*, without counting it."""
        return (
            (self.path is None or fnmatchcase(asked.path, self.path))
            and (self.method is None or asked.method == self.method.upper())
            and (self.model is None or fnmatchcase(asked.model or "", self.model))
        )


@define
class _CountedRule(Generic[W]):
    """A rule, and its counters."""

    rule: W
    random: Random
    seen: int = 0
    taken: int = 0

    def applies(self, asked: Asked) -> bool:
        """Count *asked*, and return whether the rule applies to it."""
        if not self.rule.fits(asked):
            return False
        self.seen += 1
        return (
            (self.rule.nth is None or self.seen == self.rule.nth)
            and (self.rule.times is None or self.taken < self.rule.times)
            and (self.rule.rate is None or self.random.random() < self.rule.rate)
        )


class Rules(Generic[W]):
    """Rules in the order in which they were added. All matching rules count a request, the first of them is used."""

    def __init__(self, rules: Iterable[W], random: Callable[[str], Random]) -> None:
        self._random = random
        self._counted: list[_CountedRule[W]] = []
        for rule in rules:
            self.add(rule)

    def __bool__(self) -> bool:
        return bool(self._counted)

    def add(self, rule: W) -> None:
        """Append *rule*."""
        self._counted.append(_CountedRule(rule, self._random(f"rule {len(self._counted)}")))

    def remove(self, rule: W) -> None:
        """Remove *rule*, this very object, and its counters."""
        self._counted = [each for each in self._counted if each.rule is not rule]

    def counted(self) -> list[tuple[W, int]]:
        """Return the rules in order, each with the number of requests that it was used for."""
        return [(each.rule, each.taken) for each in self._counted]

    def first(self, asked: Asked) -> W | None:
        """Return the first rule that applies, if any."""
        return self.first_result(asked, lambda rule: rule)

    def first_result(self, asked: Asked, take: Callable[[W], T | None]) -> T | None:
        """Return the result of *take* for the first rule that applies; if it is None, the next rule is tried."""
        for counted in [each for each in self._counted if each.applies(asked)]:
            if (taken := take(counted.rule)) is not None:
                counted.taken += 1
                return taken
        return None
