resource "aws_internet_gateway" "main" {}

resource "aws_subnet" "public" {
  count      = 2
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

resource "aws_subnet" "private" {
  count      = 2
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index + 10)
}

resource "aws_route_table" "public" {
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}

resource "aws_route_table" "private" {
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0123456789abcdef0"
  }
}

resource "aws_route_table_association" "public" {
  count          = 2
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}

resource "aws_db_subnet_group" "mixed" {
  name       = "mixed"
  subnet_ids = [aws_subnet.private[0].id, aws_subnet.public[1].id]
}

resource "aws_db_subnet_group" "all" {
  name       = "all"
  subnet_ids = aws_subnet.public[*].id
}

resource "aws_subnet" "addresses" {
  cidr_block              = "10.0.50.0/24"
  map_public_ip_on_launch = true
}

resource "aws_db_subnet_group" "addresses" {
  name       = "addresses"
  subnet_ids = [aws_subnet.addresses.id]
}

resource "aws_db_instance" "fail_mixed" {
  db_subnet_group_name = aws_db_subnet_group.mixed.name
}

resource "aws_db_instance" "fail_all" {
  db_subnet_group_name = aws_db_subnet_group.all.id
}

resource "aws_db_instance" "fail_addresses" {
  db_subnet_group_name = "addresses"
}
