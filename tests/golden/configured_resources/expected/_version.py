# Generated from the API's document: #/info
__title__ = "team-chat-sdk"
__version__ = "1.0.0"
