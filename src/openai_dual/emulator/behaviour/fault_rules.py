"""Which requests go wrong, and how: those with a header `x-emulator-fault`, and those that rules hit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from ...errors import ConfigurationError
from ..messages import Refusal
from .fault import Fault
from .request_matching import Asked, Rules

HEADER = "x-emulator-fault"


class Faults:
    """Decides which requests go wrong, and counts them."""

    def __init__(self, rules: Iterable[Fault | str], random: Callable[[str], Random]) -> None:
        self._random = random
        self._rules: Rules[Fault] = Rules((), random)
        self._by_header: dict[str, tuple[Fault, Rules[Fault]]] = {}
        for rule in rules:
            self.add(rule)

    def add(self, fault: Fault | str) -> None:
        """Let *fault*, a value or its text, happen from now on. Raises `ConfigurationError`."""
        self._rules.add(fault if isinstance(fault, Fault) else Fault.parse(fault))

    def clear(self) -> None:
        """Let nothing go wrong any more that no header asks for."""
        self._rules = Rules((), self._random)

    def asked(self, asked: Asked, header: str | None) -> Fault | None:
        """Decide what goes wrong with a request; its *header* comes before the rules.

        A header that cannot be understood, or asks for what cannot happen to this request, is refused with 400: a
        fault that silently does nothing would prove nothing.
        """
        return self._asked_by_header(asked, header) if header else self._rules.first(asked)

    def _asked_by_header(self, asked: Asked, header: str) -> Fault | None:
        if header not in self._by_header:
            fault = _parsed(header)
            self._by_header[header] = fault, Rules([fault], self._random)
        fault, rules = self._by_header[header]
        if fault.streams_only and not asked.streamed:
            raise Refusal(400, f"The header {HEADER} asks for what happens to streams only, and this is none.")
        return rules.first(asked)


def _parsed(header: str) -> Fault:
    try:
        return Fault.parse(header)
    except ConfigurationError as error:
        raise Refusal(400, f"The header {HEADER} is not understood: {error}.") from None
