variable "value" {}

resource "azurerm_role_definition" "not_known" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = var.value
  }
  assignable_scopes = ["/"]
}
