"""Types of requests: those of `update_agent_vault`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class UpdateVaultBodyParam(TypedDict, total=False):
    """`UpdateVaultBody` in the description."""

    metadata: Mapping[str, str] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str | None
    """Name of the object."""
