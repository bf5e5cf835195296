"""`InputMessageContentList`: `InputMessageContentList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.model import each
from . import to_alias

if TYPE_CHECKING:
    from .input_content import InputContent

InputMessageContentList: TypeAlias = "list[InputContent]"

decode = each(to_alias("input_content"))
"""Decode a value of this type."""
