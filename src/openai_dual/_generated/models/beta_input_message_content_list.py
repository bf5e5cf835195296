"""`BetaInputMessageContentList`: `BetaInputMessageContentList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.model import each
from . import to_alias

if TYPE_CHECKING:
    from .beta_input_content import BetaInputContent

BetaInputMessageContentList: TypeAlias = "list[BetaInputContent]"

decode = each(to_alias("beta_input_content"))
"""Decode a value of this type."""
