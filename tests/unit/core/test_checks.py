"""The rules for settings: which values they accept, and the messages of those they refuse."""

from __future__ import annotations

from math import inf, nan
from typing import Any, ClassVar

import httpx
import pytest
from attrs import field, frozen

from openai_dual.core.checks import (
    DEFAULT_TIMEOUTS,
    Check,
    Validator,
    checked_retries,
    checked_seconds,
    checked_timeouts,
    checked_whole,
    flag,
    function,
    instance_of,
    number,
    one_of,
    or_none,
    seconds,
    whole,
)
from openai_dual.errors import ConfigurationError

HUGE = 10**400


@pytest.mark.parametrize(
    ("check", "accepted", "refused", "expected"),
    [
        (number(), [0, -1.5, HUGE], [nan, inf, -inf, True, "1", None], "a number"),
        (number(above=0), [0.1, 1], [0, -1], "a number above 0"),
        (number(least=1), [1, 2.5], [0.9], "a number, 1 or more"),
        (number(above=0, most=1), [0.5, 1], [0, 1.1], "a number above 0, 1 at most"),
        (whole(least=1), [1, HUGE], [0, 1.0, True, "1", None], "a whole number, 1 or more"),
        (whole(least=0, most=3), [0, 3], [4, -1], "a whole number, 0 or more, 3 at most"),
        (one_of("a", "b"), ["a"], ["c", None, []], "one of 'a', 'b'"),
        (instance_of(bytes), [b""], ["", None], "a bytes"),
        (flag, [True, False], [0, None, "yes"], "True or False"),
        (function, [len], [5, None], "a function"),
        (seconds, [0.1, 5, None], [0, -1, inf, nan, True, "5"], "a positive number of seconds or None"),
        (or_none(flag), [True, None], [0], "True or False or None"),
        (or_none(whole(least=1)), [1, None], [0], "a whole number, 1 or more, or None"),
    ],
)
def test_rules_accept_and_refuse(check: Check, accepted: list[Any], refused: list[Any], expected: str) -> None:
    for value in accepted:
        assert value is check.of("some", value)
    for value in refused:
        with pytest.raises(ConfigurationError) as caught:
            check.of("some", value)
        assert f"some: expected {expected}, got {value!r}" == str(caught.value)


def validated(check: Validator, *, alone: bool) -> type:
    @frozen
    class Example:
        plain_names: ClassVar[bool] = alone
        size: Any = field(validator=check)

    return Example


@pytest.mark.parametrize(("alone", "name"), [(False, "Example.size"), (True, "size")])
def test_a_field_is_named_with_its_class_unless_its_fields_are_settings_by_themselves(alone: bool, name: str) -> None:
    example = validated(whole(least=1), alone=alone)

    assert 2 == example(2).size
    with pytest.raises(ConfigurationError) as caught:
        example(0)
    assert f"{name}: expected a whole number, 1 or more, got 0" == str(caught.value)


def test_validators_that_are_functions_can_be_made_optional() -> None:
    def refuse_all(*_: object) -> None:
        raise ConfigurationError("refused")

    example = validated(or_none(refuse_all), alone=False)

    assert example(None).size is None
    with pytest.raises(ConfigurationError, match="refused"):
        example(1)


def test_single_values_are_checked_by_the_same_rules() -> None:
    assert 3 == checked_whole("n", 3, 1, 3)
    assert 0 == checked_retries(None)
    assert 2 == checked_retries(2)
    assert checked_seconds("deadline", None) is None
    for wrong in (lambda: checked_whole("n", 4, 1, 3), lambda: checked_retries(-1), lambda: checked_seconds("n", 0)):
        with pytest.raises(ConfigurationError):
            wrong()


@pytest.mark.parametrize(
    ("given", "phases"),
    [
        (2.5, dict.fromkeys(DEFAULT_TIMEOUTS, 2.5)),
        (None, dict.fromkeys(DEFAULT_TIMEOUTS)),
        (httpx.Timeout(1, read=2), {"connect": 1, "read": 2, "write": 1, "pool": 1}),
        (DEFAULT_TIMEOUTS, DEFAULT_TIMEOUTS),
    ],
)
def test_a_timeout_is_given_for_each_phase(given: Any, phases: object) -> None:
    assert phases == checked_timeouts(given)


@pytest.mark.parametrize("given", [0, -1, inf, "5", True, {"connect": 1}, {**DEFAULT_TIMEOUTS, "read": 0}])
def test_a_wrong_timeout_is_refused(given: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^timeout: expected a positive number of seconds, a Timeout or None"):
        checked_timeouts(given)
