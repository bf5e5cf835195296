"""`FederationRule`: `FederationRule` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .federation_rule_permissions_restricted import FederationRulePermissionsRestricted
    from .federation_rule_permissions_service_account_default import FederationRulePermissionsServiceAccountDefault


class FederationRule(BaseModel):
    """`FederationRule` in the description."""

    __slots__ = (
        "id",
        "attribute_matchers",
        "created_at",
        "description",
        "enabled",
        "name",
        "object",
        "permissions",
        "project_id",
        "service_account_id",
        "updated_at",
        "workload_identity_provider_id",
    )
    _required = frozenset(
        {
            "id",
            "attribute_matchers",
            "created_at",
            "enabled",
            "object",
            "permissions",
            "project_id",
            "service_account_id",
            "updated_at",
            "workload_identity_provider_id",
        }
    )

    id: str
    """Id of the object."""
    attribute_matchers: dict[str, str | bool | int | float]
    """Attributes of a token and the values that they must have."""
    created_at: int
    """Time of creation, in Unix seconds."""
    description: str | None
    """Free text about the object."""
    enabled: bool
    """Whether it is enabled."""
    name: str | None
    """Name of the object."""
    object: Literal["organization.workload_identity_federation_rule"]
    """Type name of the object."""
    permissions: FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted | Unknown
    """Permissions that the rule grants."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    updated_at: int
    """Time of the last change, in Unix seconds."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            attribute_matchers: dict[str, str | bool | int | float],
            created_at: int,
            enabled: bool,
            object: Literal["organization.workload_identity_federation_rule"],
            permissions: FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted | Unknown,
            project_id: str,
            service_account_id: str,
            updated_at: int,
            workload_identity_provider_id: str,
            description: str | None = None,
            name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.attribute_matchers = get("attribute_matchers")
        self.created_at = get("created_at")
        self.description = get("description")
        self.enabled = get("enabled")
        self.name = get("name")
        self.object = get("object")
        self.permissions = _permissions(get("permissions"))
        self.project_id = get("project_id")
        self.service_account_id = get("service_account_id")
        self.updated_at = get("updated_at")
        self.workload_identity_provider_id = get("workload_identity_provider_id")
        return self


_permissions = tagged(
    "type",
    {
        "service_account_default": to_model(
            "federation_rule_permissions_service_account_default", "FederationRulePermissionsServiceAccountDefault"
        ),
        "restricted": to_model("federation_rule_permissions_restricted", "FederationRulePermissionsRestricted"),
    },
)
