"""The documents of the corpus, by how large each is."""

from __future__ import annotations

SMALL = (
    "llama_cpp_server.json",
    "museum.yaml",
    "ollama.yaml",
    "openai_completions_only.json",
    "petstore3.yaml",
    "readme_styles_31.json",
)
LARGE = (
    "elevenlabs.json",
    "figma.yaml",
    "github_rest.json",
    "hetzner_cloud.json",
    "immich.json",
    "komga.json",
    "lithic.yml",
    "mistral.yaml",
    "openai.yml",
    "openapi_python_client_baseline31.yaml",
    "prefect.json",
    "twilio_api_v2010.json",
    "typesense.yml",
    "vikunja_swagger2.json",
)
"""Those that take too long for each run of the tests; `make corpus` runs them."""
