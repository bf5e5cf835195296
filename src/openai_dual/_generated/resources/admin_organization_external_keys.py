"""`client.admin.organization.external_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint, paged
from ..api.admin.create_external_key import create_external_key
from ..api.admin.delete_external_key import delete_external_key
from ..api.admin.list_external_keys import list_external_keys
from ..api.admin.retrieve_external_key import retrieve_external_key
from ..api.admin.validate_external_key import validate_external_key

if TYPE_CHECKING:
    from .._resource import AsyncExecutes, AsyncStream, Executes, RawResponse, Stream  # noqa: F401 (named in strings)


class _ExternalKeys(Resource[C]):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""

    list = paged(list_external_keys)
    """List the encryption keys of the organization that an external key service holds.

    Args:
        after: cursor; the id of the last entry of the previous page
        limit: number of entries per page
        order: sort order by creation time, `asc` or `desc`
        purpose: intended use of the key
    """
    create = endpoint(create_external_key)
    """Register an encryption key of an external key service.

    Args:
        name: name of the object
        type: type of the object
        external_id: external id for the role
        kms_arn: ARN of the key in AWS KMS
        role_arn: ARN of the AWS role to assume
        purpose: intended use of the key
        audience: audience of the tokens
        kms_key_location: location of the key in Google Cloud KMS
        kms_key_name: name of the key in Google Cloud KMS
        kms_key_ring_name: name of the key ring in Google Cloud KMS
        kms_project_id: id of the kms project
        workload_identity_pool_id: id of the workload identity pool
        workload_identity_project_number: number of the Google Cloud project of the workload identity pool
        workload_identity_provider_id: id of the workload identity provider
        kms_key_version: version of the key in Google Cloud KMS
        key_name: name of the key
        tenant_id: id of the tenant
        vault_uri: address of the key vault
        key_version: version of the key
        key_ocid: OCID of the key in Oracle Cloud
        region: name of the region
        vault_ocid: OCID of the vault in Oracle Cloud
        key_version_ocid: OCID of the version of the key in Oracle Cloud
    """
    retrieve = endpoint(retrieve_external_key)
    """Retrieve an external encryption key.

    Args:
        external_key_id: id of the external key
    """
    delete = endpoint(delete_external_key)
    """Delete the registration of an external encryption key.

    Args:
        external_key_id: id of the external key
    """
    validate = endpoint(validate_external_key)
    """Check that an external encryption key can be used.

    Args:
        external_key_id: id of the external key
    """


class ExternalKeys(_ExternalKeys["Executes"]):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate."""


class AsyncExternalKeys(_ExternalKeys["AsyncExecutes"], awaits=True):
    """`client.admin.organization.external_keys`. Methods: list, create, retrieve, delete, validate. The methods are awaited."""
