# The issuer says no: the payment is declined, the order is there, and another payment may try.

> clerk purchase ORDERNUMBER=1 AMOUNT=2505 PAYMENTAMOUNT=2505                  # do not honour
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
> clerk purchase ORDERNUMBER=2 AMOUNT=2551 PAYMENTAMOUNT=2551                  # not enough money
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
> clerk purchase ORDERNUMBER=3 AMOUNT=2554 PAYMENTAMOUNT=2554                  # card expired
< PRC_AUTO_APPROVE_FAILED RC_DECLINED
> clerk purchase ORDERNUMBER=4 AMOUNT=2504 PAYMENTAMOUNT=2504                  # keep the card
< PRC_AUTO_APPROVE_FAILED RC_PICK_UP
> clerk purchase ORDERNUMBER=5 AMOUNT=2501 PAYMENTAMOUNT=2501                  # call the issuer
< PRC_AUTO_APPROVE_FAILED RC_REFERRAL
> clerk purchase ORDERNUMBER=6 AMOUNT=2591 PAYMENTAMOUNT=2591                  # issuer not reached
< PRC_AUTO_APPROVE_FAILED RC_TRY_LATER
> clerk purchase ORDERNUMBER=7 AMOUNT=2503 PAYMENTAMOUNT=2503                  # terminal not known
< PRC_AUTO_APPROVE_FAILED RC_HOST_SETUP

> clerk orders
= 7 PSOrder state=order_refundable numberOfPayments=1 approvesAllowed=1
= 7 PSPayment state=payment_declined depositAmount=0
= PSPayment orderNumber=1 responseCode=05
= PSPayment orderNumber=2 responseCode=51
= PSPayment orderNumber=3 responseCode=54
= PSPayment orderNumber=4 responseCode=04
= PSPayment orderNumber=5 responseCode=01
= PSPayment orderNumber=6 responseCode=91
= PSPayment orderNumber=7 responseCode=03
> clerk batches
= no PSBatch
@ no hold
@ 7 no-hold

# The buyer finds other money.
> clerk approve ORDERNUMBER=1 PAYMENTNUMBER=2 AMOUNT=2500 DEPOSITFLAG=1
< PRC_OPERATION_SUCCESS RC_NONE
> clerk orders ORDERNUMBER=1
= PSOrder numberOfPayments=2 unapprovedAmount=5
= PSPayment paymentNumber=1 state=payment_declined
= PSPayment paymentNumber=2 state=payment_deposited batchNumber=1
@ 1 hold amount=2500 state=open

# Approve, unlike AcceptPayment, has nothing but its payment to speak of.
> clerk approve ORDERNUMBER=2 PAYMENTNUMBER=2 AMOUNT=1005
< PRC_FINANCIAL_FAILURE RC_DECLINED
