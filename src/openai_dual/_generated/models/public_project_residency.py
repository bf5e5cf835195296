"""`PublicProjectResidency`: `PublicProjectResidency` in the description."""

from __future__ import annotations

from typing import Literal, TypeAlias

PublicProjectResidency: TypeAlias = (
    Literal[
        "GLOBAL",
        "US_STORAGE_PROCESSING",
        "EU_STORAGE_PROCESSING",
        "JP_STORAGE",
        "KR_STORAGE",
        "CA_STORAGE",
        "SG_STORAGE",
        "IN_STORAGE",
        "AU_STORAGE",
        "GB_STORAGE",
        "AE_STORAGE",
        "AE_STORAGE_PROCESSING",
        "JP_STORAGE_PROCESSING",
        "IN_STORAGE_PROCESSING",
        "AU_STORAGE_PROCESSING",
    ]
    | str
)
