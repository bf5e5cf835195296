"""Names of `openai_dual.types.fine_tuning.checkpoints`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission as PermissionCreateResponse
    from ....models.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission as PermissionListResponse
    from ....models.permission_delete_response import PermissionDeleteResponse as PermissionDeleteResponse
    from ....params.create_fine_tuning_checkpoint_permission import (
        CreateFineTuningCheckpointPermissionRequestParam as PermissionCreateParams,
    )
    from ....params.delete_fine_tuning_checkpoint_permission import (
        DeleteFineTuningCheckpointPermissionParams as PermissionDeleteParams,
    )
    from ....params.list_fine_tuning_checkpoint_permissions import (
        ListFineTuningCheckpointPermissionsParams as PermissionListParams,
    )

    __all__ = [
        "PermissionCreateParams",
        "PermissionCreateResponse",
        "PermissionDeleteParams",
        "PermissionDeleteResponse",
        "PermissionListParams",
        "PermissionListResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "PermissionCreateParams": (
        "_generated.params.create_fine_tuning_checkpoint_permission",
        "CreateFineTuningCheckpointPermissionRequestParam",
    ),
    "PermissionCreateResponse": (
        "_generated.models.fine_tuning_checkpoint_permission",
        "FineTuningCheckpointPermission",
    ),
    "PermissionDeleteParams": (
        "_generated.params.delete_fine_tuning_checkpoint_permission",
        "DeleteFineTuningCheckpointPermissionParams",
    ),
    "PermissionDeleteResponse": ("_generated.models.permission_delete_response", "PermissionDeleteResponse"),
    "PermissionListParams": (
        "_generated.params.list_fine_tuning_checkpoint_permissions",
        "ListFineTuningCheckpointPermissionsParams",
    ),
    "PermissionListResponse": ("_generated.models.fine_tuning_checkpoint_permission", "FineTuningCheckpointPermission"),
}
_OFFICIAL = (
    "permission_create_params",
    "permission_create_response",
    "permission_delete_response",
    "permission_list_response",
    "permission_retrieve_response",
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
