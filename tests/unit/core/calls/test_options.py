"""The keywords of one call are the same wherever they are listed."""

from __future__ import annotations

import inspect

import attrs

from openai_dual.core.calls.call import DEFAULTS, CallOptions, call_options
from openai_dual.core.calls.options import CallKeywords


def test_keywords_fields_and_parameters_have_the_same_names() -> None:
    names = [field.name for field in attrs.fields(CallOptions)]

    assert names == list(CallKeywords.__annotations__)
    assert names == list(inspect.signature(call_options).parameters)


def test_the_docstring_describes_each_keyword() -> None:
    described = inspect.getdoc(CallKeywords) or ""

    assert [] == [name for name in CallKeywords.__annotations__ if f"`{name}`" not in described]


def test_calls_without_settings_share_one_value() -> None:
    assert DEFAULTS is call_options()
    assert DEFAULTS is not call_options(max_retries=0)
