"""There is one sentinel of an omitted argument, also after copying and pickling."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest

from openai_dual.core.omit import Omit, is_given, omit


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
