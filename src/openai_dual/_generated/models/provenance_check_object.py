"""`ProvenanceCheckObject`: `ProvenanceCheckObject` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"] | str
