"""The fault rules of the emulator as switches: listed, added, switched on and off."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, define, fields

from ...errors import ConfigurationError
from ..behaviour.fault import KNOWN, Fault
from ..behaviour.fault_rules import Faults
from ..behaviour.request_matching import When
from ..messages import Json

READY = (
    *("status=429; retry-after=1; times=1", "status=503; times=1", "close; times=1", "cut; times=1"),
    *("slow=2", "pace=0.3", "malformed; times=1", "html; status=502; times=1"),
)
"""Faults that the page offers, switched off."""
MOST = 200
"""The maximum number of switches."""


@define
class _Switch:
    number: int
    fault: Fault
    on: bool = False


class Switches:
    """The faults in *faults*, and those that are switched off."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._number = 0
        self._switches: list[_Switch] = []
        self._follow()
        for text in READY:
            self._new(Fault.parse(text))

    def data(self) -> list[Json]:
        """Return the switches as JSON: number, text, whether on, the number of hits, and whether used up."""
        taken = self._follow()
        return [
            {
                "id": each.number,
                "text": written(each.fault),
                "on": each.on,
                "hits": taken.get(id(each.fault), 0),
                "spent": each.on and each.fault.times is not None and taken[id(each.fault)] >= each.fault.times,
            }
            for each in self._switches
        ]

    def add(self, text: str) -> None:
        """Add the fault *text*, switched on. Raises `ConfigurationError`."""
        if len(self._switches) >= MOST:
            raise ConfigurationError(f"faults: expected at most {MOST}")
        self._switch(self._new(Fault.parse(text)), on=True)

    def switch(self, number: int, *, on: bool) -> None:
        """Switch a fault on or off; on again, it counts from the start. Raises `KeyError` for an unknown number."""
        self._follow()
        found = next((each for each in self._switches if each.number == number), None)
        if found is None:
            raise KeyError(number)
        self._switch(found, on=on)

    def _switch(self, switch: _Switch, *, on: bool) -> None:
        if switch.on:
            self._faults.remove(switch.fault)
        if on:
            self._faults.add(switch.fault)
        switch.on = on

    def _new(self, fault: Fault) -> _Switch:
        self._number += 1
        switch = _Switch(self._number, fault)
        self._switches.append(switch)
        return switch

    def _follow(self) -> dict[int, int]:
        """Include rules that the program added or removed; return the hits by the identity of the rule."""
        rules = self._faults.counted()
        known = {id(each.fault) for each in self._switches}
        for rule, _ in rules:
            if id(rule) not in known:
                self._new(rule)
        taken = {id(rule): hits for rule, hits in rules}
        for each in self._switches:
            each.on = id(each.fault) in taken
        return taken


def written(fault: Fault) -> str:
    """Return the text form of *fault*: `status=503; times=1`."""
    words = {name: word for word, name in KNOWN.items()}
    given = {each.name: getattr(fault, each.name) for each in fields(Fault) if _is_given(fault, each)}
    conditions = [each.name for each in fields(When) if each.name in given]
    effects = [name for name in given if name not in conditions]
    return "; ".join(_term(words[name], given[name]) for name in (*effects, *conditions))


def _is_given(fault: Fault, each: Attribute[Any]) -> bool:
    return bool(getattr(fault, each.name) != each.default)


def _term(word: str, value: object) -> str:
    return word if value is True else f"{word}={value}"
