"""`ProvenanceCheckObject`: `ProvenanceCheckObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    pass

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"] | str
