"""Combine settings from arguments, the environment and a file with profiles."""

from openai_dual import OpenAI


def main() -> None:
    file = {"timeout": 30, "profiles": {"careful": {"deadline": 60, "max_retries": 5}}}
    with OpenAI.from_config(
        file, profile="careful", organization="org-example"
    ) as client:
        explained = client.config.explained()
        for name in ("api_key", "organization", "timeout", "deadline"):
            print(f"{name} = {explained[name].value}: {explained[name].source}")
        print(client.models.retrieve("gpt-4o").id)


if __name__ == "__main__":
    main()
