"""Where settings come from and what they may be. The names below are public, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import lazy_names

if TYPE_CHECKING:
    from .settings import Config, Explained, Timeout

__all__ = ["Config", "Explained", "Timeout"]

__getattr__ = lazy_names(__name__, dict.fromkeys(__all__, "settings"))
