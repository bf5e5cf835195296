"""There is one sentinel of an omitted argument, also after copying and pickling."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest

from openai_dual.core.omit import Omit, is_given, is_omitted, omit, own_sentinels


@pytest.mark.parametrize("same", [Omit, lambda: copy(omit), lambda: deepcopy([omit])[0]])
def test_there_is_one_instance(same: Any) -> None:
    assert omit is same()


def test_a_pickle_loads_the_same_instance() -> None:
    assert omit is pickle.loads(pickle.dumps(omit))


def test_it_is_false_and_shows_its_name() -> None:
    assert not omit
    assert "omit" == repr(omit)


@pytest.mark.parametrize("value", [None, False, 0, ""])
def test_every_other_value_is_given(value: object) -> None:
    assert is_given(value)
    assert not is_given(omit)


def official(name: str, module: str = "openai._types") -> Any:
    return type(name, (), {"__module__": module, "__bool__": lambda _: False})()


@pytest.mark.parametrize("value", [omit, official("NotGiven"), official("Omit"), official("Omit", "openai.omits")])
def test_the_official_sentinels_mean_the_same(value: object) -> None:
    assert is_omitted(value)
    assert {"a": omit, "b": 1} == own_sentinels({"a": value, "b": 1})


@pytest.mark.parametrize("value", [None, official("NotGiven", "other"), official("Given"), "Omit"])
def test_nothing_else_does(value: object) -> None:
    given = {"a": value}

    assert not is_omitted(value)
    assert given is own_sentinels(given)
