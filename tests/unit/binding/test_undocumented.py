"""Requests to undocumented endpoints: what the call is, and how its response is read.

Covers: custom_calls.
"""

from __future__ import annotations

from types import NoneType
from typing import Any

import pytest

from openai_dual import InvalidParameterError
from openai_dual._generated.models.model import Model as ModelObject
from openai_dual.binding.custom_calls import custom_call
from openai_dual.binding.undocumented import custom
from openai_dual.core.omit import omit


def call(method: str = "GET", path: str = "/new", cast_to: Any = omit) -> Any:
    return custom_call(method, path, cast_to=cast_to, query={"limit": 2})


@pytest.mark.parametrize(
    ("cast_to", "answer", "received", "value"),
    [
        (omit, "json", {"a": 1}, {"a": 1}),
        (Any, "json", [1], [1]),
        (dict[str, int], "json", {"a": 1}, {"a": 1}),
        (list[int], "json", [1], [1]),
        (bytes, "binary", b"\xff", b"\xff"),
        (NoneType, "nothing", None, None),
    ],
)
def test_the_response_is_read_as_the_given_type(cast_to: Any, answer: str, received: Any, value: Any) -> None:
    made = call(cast_to=cast_to)

    assert answer == made.operation.answer
    assert value == made.decode(received)


def test_a_model_class_reads_json() -> None:
    made = call(cast_to=ModelObject)

    assert "gpt-4o" == made.decode({"id": "gpt-4o"}).id


@pytest.mark.parametrize(("method", "creates"), [("GET", False), ("PUT", False), ("DELETE", False), ("POST", True)])
def test_a_post_may_create_something(method: str, creates: bool) -> None:
    made = call(method)

    assert creates is made.operation.creates
    assert f"{method} /new" == made.operation.id
    assert (("limit", 2),) == made.query


@pytest.mark.parametrize("path", ["", None, 5])
def test_a_path_is_required(path: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"^path: expected a path"):
        call(path=path)


@pytest.mark.parametrize("cast_to", [complex, "str", object()])
def test_other_types_are_refused(cast_to: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"^cast_to: expected a model class"):
        call(cast_to=cast_to)


def test_the_class_has_the_declaration() -> None:
    class Client:
        get = custom("GET")

    assert isinstance(Client.get, custom)
