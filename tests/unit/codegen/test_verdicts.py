"""Whom a change of the description breaks."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.comparison import Change
from codegen.verdicts import CALLERS, COMPATIBLE, READERS, RECEIVED, SENT, Verdict, judged, report, verdict

BOTH, NEITHER = frozenset({SENT, RECEIVED}), frozenset[str]()


@pytest.mark.parametrize(
    ("change", "sides", "expected"),
    [
        (Change("+", "operation", "getA"), NEITHER, COMPATIBLE),
        (Change("-", "operation", "getA"), NEITHER, CALLERS),
        (Change("~", "address of getA", "GET /a -> GET /b"), NEITHER, CALLERS),
        (Change("-", "parameter of getA", "p"), NEITHER, CALLERS),
        (Change("+", "required", "getA.p"), NEITHER, CALLERS),
        (Change("-", "required", "getA.p"), NEITHER, COMPATIBLE),
        (Change("~", "answer 200 of getA", "X -> Y"), NEITHER, READERS),
        (Change("+", "deprecated", "getA"), NEITHER, COMPATIBLE),
        (Change("+", "property of A", "p"), BOTH, COMPATIBLE),
        (Change("-", "property of A", "p"), frozenset({RECEIVED}), READERS),
        (Change("-", "property of A", "p"), BOTH, CALLERS),
        (Change("+", "required in A", "p"), frozenset({RECEIVED}), COMPATIBLE),
        (Change("+", "required in A", "p"), BOTH, CALLERS),
        (Change("-", "required in A", "p"), BOTH, READERS),
        (Change("-", "required in A", "p"), frozenset({SENT}), COMPATIBLE),
        (Change("+", "value of A", "x"), BOTH, COMPATIBLE),
        (Change("-", "value of A", "x"), frozenset({RECEIVED}), COMPATIBLE),
        (Change("-", "variant of A", "x"), frozenset({SENT}), CALLERS),
        (Change("~", "A.p", "string -> integer"), frozenset({RECEIVED}), READERS),
        (Change("~", "A.p", "string -> string | null"), frozenset({RECEIVED}), READERS),
        (Change("~", "A.p", "string -> string | null"), frozenset({SENT}), COMPATIBLE),
        (Change("~", "A.p", "string | null -> string"), frozenset({RECEIVED}), COMPATIBLE),
        (Change("~", "A.p", "string | null -> string"), BOTH, CALLERS),
        (Change("-", "schema", "A"), frozenset({RECEIVED}), READERS),
    ],
)
def test_a_change_breaks_callers_readers_or_nobody(change: Change, sides: frozenset[str], expected: Verdict) -> None:
    assert verdict(change, sides) == expected


def described(fields: dict[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "properties": fields}
    responses = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}
    return {
        "paths": {"/a": {"get": {"operationId": "getA", "responses": responses}}},
        "components": {"schemas": {"A": schema}},
    }


def test_the_report_lists_breaking_changes_first() -> None:
    string = {"type": "string"}

    lines = report(judged(described({"a": string}), described({"b": string})))

    assert lines == ["breaking for readers:", "  - property of A: a", "compatible:", "  + property of A: b"]
