"""The fault rules as switches."""

from __future__ import annotations

from random import Random

import pytest

from openai_dual.emulator import Asked, Fault
from openai_dual.emulator.behaviour.fault_rules import Faults
from openai_dual.emulator.ui.switches import MOST, READY, Switches, written
from openai_dual.errors import ConfigurationError


def faults(*rules: str) -> Faults:
    return Faults(rules, lambda _: Random(0))


OTHERS = ("early=401; reset; rate=0.1", "ws-close=1000; after=2", "cut; at=half; nth=2")


@pytest.mark.parametrize("text", [*READY, *OTHERS])
def test_the_text_of_a_fault_is_parsed_to_the_same_fault(text: str) -> None:
    assert Fault.parse(text) == Fault.parse(written(Fault.parse(text)))


def test_rules_of_the_program_are_followed() -> None:
    rules = faults("status=500")
    switches = Switches(rules)
    rules.add("status=501")
    on = [each["text"] for each in switches.data() if each["on"]]
    rules.clear()

    assert ["status=500", "status=501"] == on
    assert [] == [each for each in switches.data() if each["on"]]


def test_hits_are_counted_and_a_used_up_fault_is_spent() -> None:
    rules = faults("status=500; times=1")
    switches = Switches(rules)
    before = switches.data()[0]
    rules.select(Asked("GET", "/models"), None)
    after = switches.data()[0]
    switches.switch(1, on=True)

    assert [(0, False), (1, True), (0, False)] == [
        (each["hits"], each["spent"]) for each in (before, after, switches.data()[0])
    ]


def test_early_faults_are_switched_too() -> None:
    rules = faults("early")
    Switches(rules).switch(1, on=False)

    assert None is rules.select_early(Asked("GET", "/models"), None)


def test_the_number_of_switches_is_bounded() -> None:
    switches = Switches(faults())
    for _ in range(MOST - len(switches.data())):
        switches.add("status=500")
    with pytest.raises(ConfigurationError, match="at most"):
        switches.add("status=500")
    with pytest.raises(KeyError):
        switches.switch(0, on=True)
