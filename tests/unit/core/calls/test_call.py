"""The values that generated builders make: paths, queries, headers, options."""

from __future__ import annotations

import copy
import pickle

import pytest

from openai_dual.core.calls.call import DEFAULTS, CallOptions, call_options, expand, header_values, pairs
from openai_dual.core.omit import Omit, is_given, omit
from openai_dual.errors import InvalidParameterError


@pytest.mark.parametrize(
    ("value", "expected"),
    [("file-1", "/files/file-1"), ("a/b?c#d", "/files/a%2Fb%3Fc%23d"), ("ä ..", "/files/%C3%A4%20.."), (3, "/files/3")],
)
def test_path_parameters_are_percent_encoded(value: str | int, expected: str) -> None:
    assert expected == expand("/files/{file_id}", file_id=value)


@pytest.mark.parametrize("value", ["", ".", "..", None, True, b"x", omit, "\ud800"])
def test_a_path_parameter_that_would_change_the_path_is_refused_by_name(value: object) -> None:
    with pytest.raises(InvalidParameterError, match="'file_id'") as caught:
        expand("/files/{file_id}", file_id=value)  # type: ignore[arg-type]  # what a caller may do
    assert isinstance(caught.value, ValueError)


def test_the_texts_of_a_header_are_joined() -> None:
    assert {"a": "x", "b": "x,y"} == header_values({"a": "x", "b": ["x", "y"], "c": omit})


@pytest.mark.parametrize("value", [5, None, ["x", 5], [None]])
def test_a_header_of_another_type_is_refused_by_name(value: object) -> None:
    with pytest.raises(InvalidParameterError, match="header 'betas': expected text or a list of texts, got"):
        header_values({"betas": value})  # type: ignore[dict-item]  # what a caller may do


def test_pairs_keep_none_and_drop_omitted() -> None:
    assert [("a", 1), ("b", None)] == pairs(a=1, b=None, c=omit)


def test_a_call_without_settings_shares_the_defaults() -> None:
    assert DEFAULTS is call_options()
    assert CallOptions(timeout=3.0, extra_query={"a": 1}) == call_options(timeout=3.0, extra_query={"a": 1})


def test_omit_is_one_falsy_object() -> None:
    assert omit is Omit() is copy.deepcopy(omit) is pickle.loads(pickle.dumps(omit))
    assert (False, False, True, "omit") == (bool(omit), is_given(omit), is_given(None), repr(omit))
