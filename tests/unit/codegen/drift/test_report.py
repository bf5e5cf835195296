"""The difference of two sets of facts, and the exceptions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.drift.facts import Fact
from codegen.drift.report import SHOWN, Drift, Exceptions, compared, read
from codegen.errors import DescriptionError

FILES, BATCHES = Fact("operations", "files.list"), Fact("operations", "batches.list")
AFTER, ORDER = Fact("parameters", "files.list(after)"), Fact("parameters", "files.list(order)")
INNER = Fact("fields", "batches.list -> data.id")


def test_each_side_lists_what_the_other_lacks() -> None:
    found = compared({FILES, AFTER}, {FILES, ORDER}, Exceptions([]))

    assert found.missing == {"parameters": ["files.list(after)"]}
    assert found.extra == {"parameters": ["files.list(order)"]}


def test_the_inside_of_a_missing_operation_is_not_listed() -> None:
    found = compared({FILES, BATCHES, INNER}, {FILES}, Exceptions([]))

    assert found.missing == {"operations": ["batches.list"]}


def test_known_exceptions_are_left_out() -> None:
    found = compared({FILES, AFTER}, {FILES}, Exceptions([("parameters", "*(after)")]))

    assert found == Drift({}, {})


def test_a_long_list_is_counted() -> None:
    lines = Drift({"fields": [f"a -> f{index}" for index in range(SHOWN + 2)]}, {}).lines()

    assert lines[0] == f"missing here: {SHOWN + 2} fields"
    assert lines[-1] == "  ... and 2 more"


def test_the_difference_is_also_json() -> None:
    assert json.loads(Drift({"pages": ["a: cursor"]}, {}).json()) == {"missing": {"pages": ["a: cursor"]}, "extra": {}}


def test_an_exception_needs_a_reason(tmp_path: Path) -> None:
    (tmp_path / "drift.yaml").write_text("exceptions: [{kind: fields, pattern: a}]")

    with pytest.raises(DescriptionError, match=r"drift.yaml: /exceptions/0: expected kind, pattern and why"):
        read(tmp_path / "drift.yaml")
