"""Decide which requests fail: those with a header `x-emulator-fault`, and those that rules select."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from ...errors import ConfigurationError
from ..messages import Refusal
from .fault import Fault
from .request_matching import Asked, Rules

HEADER = "x-emulator-fault"


class Faults:
    """Selects the fault of each request, and counts the requests."""

    def __init__(self, rules: Iterable[Fault | str], random: Callable[[str], Random]) -> None:
        self._random = random
        self._rules: Rules[Fault] = Rules((), random)
        self._early: Rules[Fault] = Rules((), random)
        self._by_header: dict[str, tuple[Fault, Rules[Fault]]] = {}
        for rule in rules:
            self.add(rule)

    def add(self, fault: Fault | str) -> None:
        """Add *fault*, a value or its text. Raises `ConfigurationError`."""
        rule = fault if isinstance(fault, Fault) else Fault.parse(fault)
        (self._early if rule.early else self._rules).add(rule)

    def remove(self, fault: Fault) -> None:
        """Remove the rule *fault*, this very object."""
        self._rules.remove(fault)
        self._early.remove(fault)

    def counted(self) -> list[tuple[Fault, int]]:
        """Return the rules, each with the number of requests that it hit."""
        return [*self._early.counted(), *self._rules.counted()]

    def clear(self) -> None:
        """Remove all rules; headers still work."""
        self._rules, self._early = Rules((), self._random), Rules((), self._random)

    def select_early(self, asked: Asked, header: str | None) -> Fault | None:
        """Return the fault of a request whose body is not read yet, if it has an early one. Invalid headers pass."""
        if header is None:
            return self._early.first(asked)
        try:
            fault, rules = self._parsed(header)
        except Refusal:
            return None
        return rules.first(asked) if fault.early else None

    def select(self, asked: Asked, header: str | None) -> Fault | None:
        """Return the fault of a request that is not an early one; its *header* takes precedence over the rules.

        A header that is invalid, or asks for a fault that does not apply to the request, is refused with 400: a test
        with a fault that does nothing proves nothing.
        """
        return self._from_header(asked, header) if header else self._rules.first(asked)

    def _from_header(self, asked: Asked, header: str) -> Fault | None:
        fault, rules = self._parsed(header)
        if fault.early:
            return None
        if fault.streams_only and not asked.streamed:
            raise Refusal(400, f"The header {HEADER} has a fault of streams, but this request is not streamed.")
        if fault.sockets_only and not asked.socket:
            raise Refusal(400, f"The header {HEADER} has a fault of WebSockets, but this request opens none.")
        if asked.socket and not fault.on_sockets:
            raise Refusal(400, f"The header {HEADER} has a fault that WebSockets do not have.")
        return rules.first(asked)

    def _parsed(self, header: str) -> tuple[Fault, Rules[Fault]]:
        if header not in self._by_header:
            fault = _parsed(header)
            self._by_header[header] = fault, Rules([fault], self._random)
        return self._by_header[header]


def _parsed(header: str) -> Fault:
    try:
        return Fault.parse(header)
    except ConfigurationError as error:
        raise Refusal(400, f"The header {HEADER} is invalid: {error}.") from None
