# Generated from the API's document: #/info
__title__ = "open_enum"
__version__ = "1.0.0"
