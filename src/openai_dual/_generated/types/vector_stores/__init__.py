"""Names of `openai_dual.types.vector_stores`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.file_content_response import FileContentResponse as FileContentResponse
    from ...models.vector_store_file import VectorStoreFile as VectorStoreFile
    from ...models.vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from ...models.vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted

    __all__ = [
        "FileContentResponse",
        "VectorStoreFile",
        "VectorStoreFileBatch",
        "VectorStoreFileDeleted",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "FileContentResponse": ("models.file_content_response", "FileContentResponse"),
    "VectorStoreFile": ("models.vector_store_file", "VectorStoreFile"),
    "VectorStoreFileBatch": ("models.vector_store_file_batch", "VectorStoreFileBatch"),
    "VectorStoreFileDeleted": ("models.vector_store_file_deleted", "VectorStoreFileDeleted"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
