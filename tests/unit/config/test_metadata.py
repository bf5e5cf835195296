"""The metadata of fields."""

from __future__ import annotations

from attrs import field, fields, frozen

from openai_dual.config.metadata import Metadata, given_by, metadata_of


@frozen
class Example:
    """Two settings and a field that is none."""

    a: int = field(default=1, metadata=given_by("OPENAI_A", int, none="off"))
    b: int = field(default=2, metadata=given_by(connection=True))
    c: int = 3


def test_only_fields_with_metadata_are_settings() -> None:
    found = metadata_of(fields(Example))

    assert found.keys() == {"a", "b"}
    assert found["a"] == Metadata("OPENAI_A", int, none="off")
    assert found["b"].variable is None
    assert found["b"].connection
