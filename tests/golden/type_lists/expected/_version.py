# Generated from the API's document: #/info
__title__ = "type_lists"
__version__ = "1.0.0"
