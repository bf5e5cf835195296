"""Declared orders of variants, as overrides/unions.yaml has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.decisions.unions import read
from codegen.errors import DescriptionError


def test_a_declaration_says_why(tmp_path: Path) -> None:
    (tmp_path / "unions.yaml").write_text("unions: [{variants: [A, B], why: equal}, {variants: [C]}]")

    with pytest.raises(DescriptionError, match=r"^unions.yaml: /unions/1/why: expected a value, found nothing$"):
        read(tmp_path / "unions.yaml")
