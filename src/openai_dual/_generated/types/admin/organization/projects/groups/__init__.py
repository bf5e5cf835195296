"""Names of `openai_dual.types.admin.organization.projects.groups`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ......_model import public_type

if TYPE_CHECKING:
    from ......models.assigned_role_details import AssignedRoleDetails as RoleListResponse
    from ......models.assigned_role_details import AssignedRoleDetails as RoleRetrieveResponse
    from ......models.deleted_role_assignment_resource import DeletedRoleAssignmentResource as RoleDeleteResponse
    from ......models.group_role_assignment import GroupRoleAssignment as RoleCreateResponse

    __all__ = [
        "RoleCreateResponse",
        "RoleDeleteResponse",
        "RoleListResponse",
        "RoleRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "RoleCreateResponse": ("models.group_role_assignment", "GroupRoleAssignment"),
    "RoleDeleteResponse": ("models.deleted_role_assignment_resource", "DeletedRoleAssignmentResource"),
    "RoleListResponse": ("models.assigned_role_details", "AssignedRoleDetails"),
    "RoleRetrieveResponse": ("models.assigned_role_details", "AssignedRoleDetails"),
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
