"""Types of requests: those of `create_agent_vault`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel


class CreateVaultBodyParam(TypedDict, total=False):
    """`CreateVaultBody` in the description."""

    metadata: Mapping[str, str] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    name: str
    """Name of the object."""
