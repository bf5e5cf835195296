"""Azure OpenAI: its endpoint, version, deployment and credential."""

import os

from openai_dual import AzureOpenAI


def main() -> None:
    with AzureOpenAI(
        base_url=os.environ["OPENAI_BASE_URL"],  # azure_endpoint="https://my-resource.openai.azure.com" in earnest
        api_version="2024-10-21",
        azure_ad_token_provider=lambda: "a-token-of-entra-id",
    ) as client:
        print(f"{client.models.retrieve('gpt-4o').id} by {client.base_url.rpartition('?')[2]}")


if __name__ == "__main__":
    main()
