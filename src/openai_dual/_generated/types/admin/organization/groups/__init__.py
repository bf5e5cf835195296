"""Names of `openai_dual.types.admin.organization.groups`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import public_type

if TYPE_CHECKING:
    from .....models.assigned_role_details import AssignedRoleDetails as RoleListResponse
    from .....models.assigned_role_details import AssignedRoleDetails as RoleRetrieveResponse
    from .....models.deleted_role_assignment_resource import DeletedRoleAssignmentResource as RoleDeleteResponse
    from .....models.group_role_assignment import GroupRoleAssignment as RoleCreateResponse
    from .....models.group_user_deleted_resource import GroupUserDeletedResource as UserDeleteResponse
    from .....models.organization_group_user import OrganizationGroupUser as OrganizationGroupUser
    from .....models.user_create_response import UserCreateResponse as UserCreateResponse
    from .....models.user_retrieve_response import UserRetrieveResponse as UserRetrieveResponse

    __all__ = [
        "OrganizationGroupUser",
        "RoleCreateResponse",
        "RoleDeleteResponse",
        "RoleListResponse",
        "RoleRetrieveResponse",
        "UserCreateResponse",
        "UserDeleteResponse",
        "UserRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "OrganizationGroupUser": ("models.organization_group_user", "OrganizationGroupUser"),
    "RoleCreateResponse": ("models.group_role_assignment", "GroupRoleAssignment"),
    "RoleDeleteResponse": ("models.deleted_role_assignment_resource", "DeletedRoleAssignmentResource"),
    "RoleListResponse": ("models.assigned_role_details", "AssignedRoleDetails"),
    "RoleRetrieveResponse": ("models.assigned_role_details", "AssignedRoleDetails"),
    "UserCreateResponse": ("models.user_create_response", "UserCreateResponse"),
    "UserDeleteResponse": ("models.group_user_deleted_resource", "GroupUserDeletedResource"),
    "UserRetrieveResponse": ("models.user_retrieve_response", "UserRetrieveResponse"),
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
