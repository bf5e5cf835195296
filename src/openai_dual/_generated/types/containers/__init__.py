"""Names of `openai_dual.types.containers`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.container_file_resource import ContainerFileResource as FileCreateResponse
    from ...models.container_file_resource import ContainerFileResource as FileListResponse
    from ...models.container_file_resource import ContainerFileResource as FileRetrieveResponse
    from ...params.create_container_file import CreateContainerFileBodyParam as FileCreateParams
    from ...params.delete_container_file import DeleteContainerFileParams as FileDeleteParams
    from ...params.list_container_files import ListContainerFilesParams as FileListParams
    from ...params.retrieve_container_file import RetrieveContainerFileParams as FileRetrieveParams

    __all__ = [
        "FileCreateParams",
        "FileCreateResponse",
        "FileDeleteParams",
        "FileListParams",
        "FileListResponse",
        "FileRetrieveParams",
        "FileRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "FileCreateParams": ("_generated.params.create_container_file", "CreateContainerFileBodyParam"),
    "FileCreateResponse": ("_generated.models.container_file_resource", "ContainerFileResource"),
    "FileDeleteParams": ("_generated.params.delete_container_file", "DeleteContainerFileParams"),
    "FileListParams": ("_generated.params.list_container_files", "ListContainerFilesParams"),
    "FileListResponse": ("_generated.models.container_file_resource", "ContainerFileResource"),
    "FileRetrieveParams": ("_generated.params.retrieve_container_file", "RetrieveContainerFileParams"),
    "FileRetrieveResponse": ("_generated.models.container_file_resource", "ContainerFileResource"),
}
_OFFICIAL = (
    "file_create_params",
    "file_create_response",
    "file_list_response",
    "file_retrieve_response",
    "files",
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
