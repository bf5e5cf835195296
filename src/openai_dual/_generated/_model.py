"""The names that generated classes import from the hand-written code: the only place to change when one moves."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..core.decoding.decoders import Decoder, deferred, each, kept, nested, values
from ..core.decoding.model import Model as BaseModel
from ..core.decoding.model import Unknown, new
from ..core.decoding.unions import by_type, fitting, tagged

if TYPE_CHECKING:
    from ..core.decoding.annotations import public_type
    from ..core.decoding.binary import BinaryContent
    from ..core.decoding.mixins import ImageBytes, OutputText, ResourceData, ResourceEvent, SIPHeader
    from ..core.decoding.official_modules import official_module, register_official

__all__ = [
    "BaseModel",
    "BinaryContent",
    "Decoder",
    "ImageBytes",
    "OutputText",
    "ResourceData",
    "ResourceEvent",
    "SIPHeader",
    "Unknown",
    "by_type",
    "deferred",
    "each",
    "fitting",
    "kept",
    "nested",
    "new",
    "official_module",
    "public_type",
    "register_official",
    "tagged",
    "values",
]

_LAZY = {
    "official_module": "..core.decoding.official_modules",
    "public_type": "..core.decoding.annotations",
    "register_official": "..core.decoding.official_modules",
    "BinaryContent": "..core.decoding.binary",
    "ImageBytes": "..core.decoding.mixins",
    "OutputText": "..core.decoding.mixins",
    "ResourceData": "..core.decoding.mixins",
    "ResourceEvent": "..core.decoding.mixins",
    "SIPHeader": "..core.decoding.mixins",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        """Import the names that few classes use, on first use."""
        if name not in _LAZY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LAZY[name], __package__), name)
