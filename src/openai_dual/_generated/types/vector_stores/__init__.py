"""Names of `openai_dual.types.vector_stores`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.file_content_response import FileContentResponse as FileContentResponse
    from ...models.vector_store_file import VectorStoreFile as VectorStoreFile
    from ...models.vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from ...models.vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted
    from ...params.cancel_vector_store_file_batch import CancelVectorStoreFileBatchParams as FileBatchCancelParams
    from ...params.create_vector_store_file_batch import CreateVectorStoreFileBatchRequestParam as FileBatchCreateParams
    from ...params.delete_vector_store_file import DeleteVectorStoreFileParams as FileDeleteParams
    from ...params.list_vector_store_file_batch_files import (
        ListVectorStoreFileBatchFilesParams as FileBatchListFilesParams,
    )
    from ...params.list_vector_store_files import ListVectorStoreFilesParams as FileListParams
    from ...params.retrieve_vector_store_file import RetrieveVectorStoreFileParams as FileRetrieveParams
    from ...params.retrieve_vector_store_file_batch import RetrieveVectorStoreFileBatchParams as FileBatchRetrieveParams
    from ...params.retrieve_vector_store_file_content import RetrieveVectorStoreFileContentParams as FileContentParams
    from ...params.shared_vector_stores import CreateVectorStoreFileRequestParam as FileCreateParams
    from ...params.update_vector_store_file import UpdateVectorStoreFileAttributesRequestParam as FileUpdateParams

    __all__ = [
        "FileBatchCancelParams",
        "FileBatchCreateParams",
        "FileBatchListFilesParams",
        "FileBatchRetrieveParams",
        "FileContentParams",
        "FileContentResponse",
        "FileCreateParams",
        "FileDeleteParams",
        "FileListParams",
        "FileRetrieveParams",
        "FileUpdateParams",
        "VectorStoreFile",
        "VectorStoreFileBatch",
        "VectorStoreFileDeleted",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "FileBatchCancelParams": ("_generated.params.cancel_vector_store_file_batch", "CancelVectorStoreFileBatchParams"),
    "FileBatchCreateParams": (
        "_generated.params.create_vector_store_file_batch",
        "CreateVectorStoreFileBatchRequestParam",
    ),
    "FileBatchListFilesParams": (
        "_generated.params.list_vector_store_file_batch_files",
        "ListVectorStoreFileBatchFilesParams",
    ),
    "FileBatchRetrieveParams": (
        "_generated.params.retrieve_vector_store_file_batch",
        "RetrieveVectorStoreFileBatchParams",
    ),
    "FileContentParams": (
        "_generated.params.retrieve_vector_store_file_content",
        "RetrieveVectorStoreFileContentParams",
    ),
    "FileContentResponse": ("_generated.models.file_content_response", "FileContentResponse"),
    "FileCreateParams": ("_generated.params.shared_vector_stores", "CreateVectorStoreFileRequestParam"),
    "FileDeleteParams": ("_generated.params.delete_vector_store_file", "DeleteVectorStoreFileParams"),
    "FileListParams": ("_generated.params.list_vector_store_files", "ListVectorStoreFilesParams"),
    "FileRetrieveParams": ("_generated.params.retrieve_vector_store_file", "RetrieveVectorStoreFileParams"),
    "FileUpdateParams": ("_generated.params.update_vector_store_file", "UpdateVectorStoreFileAttributesRequestParam"),
    "VectorStoreFile": ("_generated.models.vector_store_file", "VectorStoreFile"),
    "VectorStoreFileBatch": ("_generated.models.vector_store_file_batch", "VectorStoreFileBatch"),
    "VectorStoreFileDeleted": ("_generated.models.vector_store_file_deleted", "VectorStoreFileDeleted"),
}
_OFFICIAL = (
    "file_batch_create_params",
    "file_content_response",
    "file_create_params",
    "file_update_params",
    "vector_store_file",
    "vector_store_file_batch",
    "vector_store_file_deleted",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
