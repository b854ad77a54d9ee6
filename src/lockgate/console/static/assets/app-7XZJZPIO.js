import{$ as er,$a as Bi,$b as yv,$c as ha,A as Ds,Aa as Sn,Ab as xa,Ac as tn,Ad as Pi,B as Wo,Ba as Yn,Bb as Y,Bc as Ws,C as Na,Ca as Kg,Cb as nv,D as x,Da as jg,
Db as Uu,Dc as ed,E as Di,Ea as Hs,Eb as xe,Ec as Za,F as ya,Fa as Ks,Fb as ov,Fc as Rv,G as v,Ga as js,Gb as rv,Gc as Dv,H as _e,Ha as Yg,Hb as iv,Hc as Bv,I as sc,
Ia as O,Ib as lv,Ic as ad,J as dc,Ja as Ig,Jb as cv,Jc as td,Ka as Vg,Kb as sv,Kc as Uv,L as Ng,La as Ys,Lb as dv,Lc as Lv,M as oe,Ma as Qg,Mb as qi,Mc as nd,N as Og,
Na as Pg,Nb as Fr,O as A,Oa as Xg,Ob as mv,Oc as ka,P as Mu,Pa as Zg,Pc as Gv,Q as Bs,Qa as $g,Qb as uv,Qc as od,R as Us,Ra as Jg,Rb as xo,Rc as lr,S as Qa,Sa as Is,
Sb as uc,Sc as qv,T as Mg,Ta as Fg,Tb as fv,U as ot,Ua as Tn,Ub as hv,Uc as Hv,V as Rg,Va as Qe,Vb as pv,Vc as Kv,W as Ls,Wa as de,Wb as Hi,Wc as N,X as D,Xa,Xb as gv,
Xc as jv,Y as fa,Ya as Bu,Yb as vv,Yc as nn,Z as Gs,Za as Wg,Zc as Qn,_ as Dg,_a as Vs,_b as bv,_c as Me,a as Os,aa as qs,ab as mc,ad as fc,b as h,ba as Pa,bb as ev,
bc as ir,bd as Le,c as wg,ca as Ru,cb as Ui,cc as wv,cd as on,d as B,da as wo,db as nr,dc as _v,dd as Lu,e as _g,eb as _o,ec as Xs,ed as cr,f as Ms,fa as Ye,fb as Qs,
fc as Ki,fd as Pn,g as xg,ga as jn,gb as Jr,gc as xv,gd as Xn,ha as Ie,hb as or,hc as kv,hd as J,i as kg,ia as T,ib as rr,ic as Zs,j as zg,ja as ra,jb as In,jc as zv,
k as Sg,ka as C,kb as av,kc as ji,l as Tg,la as Ve,lb as Li,lc as Sv,m as cc,ma as Rt,mc as Tv,md as Yv,n as _x,na as M,nc as Av,o as Rs,oa as ar,ob as Gi,oc as Cv,
p as w,pa as wa,pc as Ev,q as Ag,qa as Bg,qc as Nv,qd as rd,r as Ia,ra as Ug,rc as $s,s as Cg,sa as tr,sc as Js,t as Eg,ta as Lg,tc as Ov,td as id,u as Va,ua as Gg,
uc as Yi,ud as Iv,v as zn,va as qg,vb as Ps,vc as Fs,vd as Vv,wa as Hg,wb as tv,wc as Mv,wd as Dt,x as Fo,xa as Oa,xb as Vn,xc as an,xd as Qi,y as en,ya as L,yb as re,
yc as Ii,z as ne,za as Du,zb as _a,zc as Vi,zd as Gu}from"./chunk-WWD2NIQO.js";var ab=Os(De=>{"use strict";function ju(e,a){var t=e.length;e.push(a);e:for(;0<t;){var n=t-1>>>1,o=e[n];if(0<ld(o,a))e[n]=a,e[t]=o,t=n;else break e}}function Zn(e){
return e.length===0?null:e[0]}function sd(e){if(e.length===0)return null;var a=e[0],t=e.pop();if(t!==a){e[0]=t;e:for(var n=0,o=e.length,r=o>>>1;n<r;){var i=2*(n+
1)-1,l=e[i],c=i+1,s=e[c];if(0>ld(l,t))c<o&&0>ld(s,l)?(e[n]=s,e[c]=t,n=c):(e[n]=l,e[i]=t,n=i);else if(c<o&&0>ld(s,t))e[n]=s,e[c]=t,n=c;else break e}}return a}function ld(e,a){
var t=e.sortIndex-a.sortIndex;return t!==0?t:e.id-a.id}De.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Qv=performance,De.
unstable_now=function(){return Qv.now()}):(qu=Date,Pv=qu.now(),De.unstable_now=function(){return qu.now()-Pv});var Qv,qu,Pv,ko=[],sr=[],xx=1,rn=null,$a=3,Yu=!1,
hc=!1,pc=!1,Iu=!1,$v=typeof setTimeout=="function"?setTimeout:null,Jv=typeof clearTimeout=="function"?clearTimeout:null,Xv=typeof setImmediate<"u"?setImmediate:
null;function cd(e){for(var a=Zn(sr);a!==null;){if(a.callback===null)sd(sr);else if(a.startTime<=e)sd(sr),a.sortIndex=a.expirationTime,ju(ko,a);else break;a=Zn(
sr)}}function Vu(e){if(pc=!1,cd(e),!hc)if(Zn(ko)!==null)hc=!0,Zi||(Zi=!0,Xi());else{var a=Zn(sr);a!==null&&Qu(Vu,a.startTime-e)}}var Zi=!1,gc=-1,Fv=5,Wv=-1;function eb(){
return Iu?!0:!(De.unstable_now()-Wv<Fv)}function Hu(){if(Iu=!1,Zi){var e=De.unstable_now();Wv=e;var a=!0;try{e:{hc=!1,pc&&(pc=!1,Jv(gc),gc=-1),Yu=!0;var t=$a;try{
a:{for(cd(e),rn=Zn(ko);rn!==null&&!(rn.expirationTime>e&&eb());){var n=rn.callback;if(typeof n=="function"){rn.callback=null,$a=rn.priorityLevel;var o=n(rn.expirationTime<=
e);if(e=De.unstable_now(),typeof o=="function"){rn.callback=o,cd(e),a=!0;break a}rn===Zn(ko)&&sd(ko),cd(e)}else sd(ko);rn=Zn(ko)}if(rn!==null)a=!0;else{var r=Zn(
sr);r!==null&&Qu(Vu,r.startTime-e),a=!1}}break e}finally{rn=null,$a=t,Yu=!1}a=void 0}}finally{a?Xi():Zi=!1}}}var Xi;typeof Xv=="function"?Xi=function(){Xv(Hu)}:
typeof MessageChannel<"u"?(Ku=new MessageChannel,Zv=Ku.port2,Ku.port1.onmessage=Hu,Xi=function(){Zv.postMessage(null)}):Xi=function(){$v(Hu,0)};var Ku,Zv;function Qu(e,a){
gc=$v(function(){e(De.unstable_now())},a)}De.unstable_IdlePriority=5;De.unstable_ImmediatePriority=1;De.unstable_LowPriority=4;De.unstable_NormalPriority=3;De.unstable_Profiling=
null;De.unstable_UserBlockingPriority=2;De.unstable_cancelCallback=function(e){e.callback=null};De.unstable_forceFrameRate=function(e){0>e||125<e?console.error(
"forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Fv=0<e?Math.floor(1e3/e):5};De.unstable_getCurrentPriorityLevel=
function(){return $a};De.unstable_next=function(e){switch($a){case 1:case 2:case 3:var a=3;break;default:a=$a}var t=$a;$a=a;try{return e()}finally{$a=t}};De.unstable_requestPaint=
function(){Iu=!0};De.unstable_runWithPriority=function(e,a){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var t=$a;$a=e;try{return a()}finally{
$a=t}};De.unstable_scheduleCallback=function(e,a,t){var n=De.unstable_now();switch(typeof t=="object"&&t!==null?(t=t.delay,t=typeof t=="number"&&0<t?n+t:n):t=n,
e){case 1:var o=-1;break;case 2:o=250;break;case 5:o=1073741823;break;case 4:o=1e4;break;default:o=5e3}return o=t+o,e={id:xx++,callback:a,priorityLevel:e,startTime:t,
expirationTime:o,sortIndex:-1},t>n?(e.sortIndex=t,ju(sr,e),Zn(ko)===null&&e===Zn(sr)&&(pc?(Jv(gc),gc=-1):pc=!0,Qu(Vu,t-n))):(e.sortIndex=o,ju(ko,e),hc||Yu||(hc=
!0,Zi||(Zi=!0,Xi()))),e};De.unstable_shouldYield=eb;De.unstable_wrapCallback=function(e){var a=$a;return function(){var t=$a;$a=a;try{return e.apply(this,arguments)}finally{
$a=t}}}});var nb=Os((g8,tb)=>{"use strict";tb.exports=ab()});var Yw=Os(Im=>{"use strict";var va=nb(),j0=B(),kx=_x();function z(e){var a="https://react.dev/errors/"+e;if(1<arguments.length){a+="?args[]="+encodeURIComponent(
arguments[1]);for(var t=2;t<arguments.length;t++)a+="&args[]="+encodeURIComponent(arguments[t])}return"Minified React error #"+e+"; visit "+a+" for the full mes\
sage or use the non-minified dev environment for full errors and additional helpful warnings."}function Y0(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==
11)}function ns(e){for(var a=e,t=a;t&&!t.alternate;)a=t,(a.flags&4098)!==0&&(e=a.return),t=a.return;for(;a.return;)a=a.return;return a.tag===3?e:null}function I0(e){
if(e.tag===13){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function V0(e){if(e.tag===
31){var a=e.memoizedState;if(a===null&&(e=e.alternate,e!==null&&(a=e.memoizedState)),a!==null)return a.dehydrated}return null}function ob(e){if(ns(e)!==e)throw Error(
z(188))}function zx(e){var a=e.alternate;if(!a){if(a=ns(e),a===null)throw Error(z(188));return a!==e?null:e}for(var t=e,n=a;;){var o=t.return;if(o===null)break;
var r=o.alternate;if(r===null){if(n=o.return,n!==null){t=n;continue}break}if(o.child===r.child){for(r=o.child;r;){if(r===t)return ob(o),e;if(r===n)return ob(o),
a;r=r.sibling}throw Error(z(188))}if(t.return!==n.return)t=o,n=r;else{for(var i=!1,l=o.child;l;){if(l===t){i=!0,t=o,n=r;break}if(l===n){i=!0,n=o,t=r;break}l=l.sibling}
if(!i){for(l=r.child;l;){if(l===t){i=!0,t=r,n=o;break}if(l===n){i=!0,n=r,t=o;break}l=l.sibling}if(!i)throw Error(z(189))}}if(t.alternate!==n)throw Error(z(190))}
if(t.tag!==3)throw Error(z(188));return t.stateNode.current===t?e:a}function Q0(e){var a=e.tag;if(a===5||a===26||a===27||a===6)return e;for(e=e.child;e!==null;){
if(a=Q0(e),a!==null)return a;e=e.sibling}return null}function St(e,a,t,n,o,r){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&t(e,n,o,r)||(e.tag!==22||e.
memoizedState===null)&&(a||e.tag!==5&&e.tag!==27)&&St(e.child,a,t,n,o,r))return!0;e=e.sibling}return!1}function yi(e){for(e=e.return;e!==null;){if(e.tag===3||e.
tag===5||e.tag===27)return e;e=e.return}return null}function rb(e){var a=!1;for(e=e.return;e!==null&&(e.tag===4&&(a=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=
e.return;return a}function P0(e){var a=[null,null],t=yi(e);return t===null||X0(a,e,t.child,{foundSelf:!1}),a}function X0(e,a,t,n){for(;t!==null;){if(t===a)n.foundSelf=
!0;else if(t.tag===5||t.tag===27||t.tag===6){if(n.foundSelf)return e[1]=t,!0;e[0]=t}else if((t.tag!==22||t.memoizedState===null)&&X0(e,a,t.child,n))return!0;t=t.
sibling}return!1}function ga(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(z(559))}}var tl=null,
Sf=null;function Sx(e,a,t){return e===t?!0:e===a?(tl=e,!0):!1}function Tx(e,a,t){return e===t?(Sf=e,!1):e===a?(Sf!==null&&(tl=e),!0):!1}function ib(e){if(e===null)
return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Tf(e,a,t){for(var n=0,o=e;o;o=t(o))n++;o=0;for(var r=a;r;r=
t(r))o++;for(;0<n-o;)e=t(e),n--;for(;0<o-n;)a=t(a),o--;for(;n--;){if(e===a||a!==null&&e===a.alternate)return e;e=t(e),a=t(a)}return null}var Te=Object.assign,Ax=Symbol.
for("react.element"),dd=Symbol.for("react.transitional.element"),kc=Symbol.for("react.portal"),nl=Symbol.for("react.fragment"),Z0=Symbol.for("react.strict_mode"),
Af=Symbol.for("react.profiler"),$0=Symbol.for("react.consumer"),ao=Symbol.for("react.context"),Uh=Symbol.for("react.forward_ref"),Cf=Symbol.for("react.suspense"),
Ef=Symbol.for("react.suspense_list"),Lh=Symbol.for("react.memo"),fr=Symbol.for("react.lazy"),Nf=Symbol.for("react.activity"),Cx=Symbol.for("react.legacy_hidden"),
Ex=Symbol.for("react.memo_cache_sentinel"),Of=Symbol.for("react.view_transition"),Nx=Symbol.for("react.recoverable"),lb=Symbol.iterator;function vc(e){return e===
null||typeof e!="object"?null:(e=lb&&e[lb]||e["@@iterator"],typeof e=="function"?e:null)}var Ox=Symbol.for("react.client.reference");function Mf(e){if(e==null)return null;
if(typeof e=="function")return e.$$typeof===Ox?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case nl:return"Fragment";case Af:return"\
Profiler";case Z0:return"StrictMode";case Cf:return"Suspense";case Ef:return"SuspenseList";case Nf:return"Activity";case Of:return"ViewTransition"}if(typeof e==
"object")switch(e.$$typeof){case kc:return"Portal";case ao:return e.displayName||"Context";case $0:return(e._context.displayName||"Context")+".Consumer";case Uh:
var a=e.render;return e=e.displayName,e||(e=a.displayName||a.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case Lh:return a=e.displayName||null,a!==null?
a:Mf(e.type)||"Memo";case fr:a=e._payload,e=e._init;try{return Mf(e(a))}catch{}}return null}var zc=Array.isArray,G=j0.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
ue=kx.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,ii={pending:!1,data:null,method:null,action:null},Rf=[],ol=-1;function co(e){return{current:e}}
function Ba(e){0>ol||(e.current=Rf[ol],Rf[ol]=null,ol--)}function Ee(e,a){ol++,Rf[ol]=e.current,e.current=a}var ro=co(null),Kc=co(null),xr=co(null),$d=co(null);
function Jd(e,a){switch(Ee(xr,a),Ee(Kc,e),Ee(ro,null),a.nodeType){case 9:case 11:e=(e=a.documentElement)&&(e=e.namespaceURI)?_0(e):0;break;default:if(e=a.tagName,
a=a.namespaceURI)a=_0(a),e=bw(a,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}Ba(ro),Ee(ro,e)}function zl(){Ba(ro),Ba(Kc),Ba(xr)}function Df(e){
var a=e.memoizedState;a!==null&&(Dl._currentValue=a.memoizedState,Ee($d,e)),a=ro.current;var t=bw(a,e.type);a!==t&&(Ee(Kc,e),Ee(ro,t))}function Fd(e){Kc.current===
e&&(Ba(ro),Ba(Kc)),$d.current===e&&(Ba($d),Dl._currentValue=ii)}var Pu,cb;function mr(e){if(Pu===void 0)try{throw Error()}catch(t){var a=t.stack.trim().match(/\n( *(at )?)/);
Pu=a&&a[1]||"",cb=-1<t.stack.indexOf(`
    at`)?" (<anonymous>)":-1<t.stack.indexOf("@")?"@unknown:0:0":""}return`
`+Pu+e+cb}var Xu=!1;function Zu(e,a){if(!e||Xu)return"";Xu=!0;var t=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){
try{if(a){var d=function(){throw Error()};if(Object.defineProperty(d.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){
try{Reflect.construct(d,[])}catch(g){var m=g}Reflect.construct(e,[],d)}else{try{d.call()}catch(g){m=g}d=!1;try{var u=Object.getOwnPropertyDescriptor(e.prototype,
"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),d=!0,new e}finally{d&&(u!==void 0?Object.defineProperty(e.prototype,
"props",u):delete e.prototype.props)}}}else{try{throw Error()}catch(g){m=g}(d=e())&&typeof d.catch=="function"&&d.catch(function(){})}}catch(g){if(g&&m&&typeof g.
stack=="string")return[g.stack,m.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var o=Object.getOwnPropertyDescriptor(
n.DetermineComponentFrameRoot,"name");o&&o.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var r=n.
DetermineComponentFrameRoot(),i=r[0],l=r[1];if(i&&l){var c=i.split(`
`),s=l.split(`
`);for(o=n=0;n<c.length&&!c[n].includes("DetermineComponentFrameRoot");)n++;for(;o<s.length&&!s[o].includes("DetermineComponentFrameRoot");)o++;if(n===c.length||
o===s.length)for(n=c.length-1,o=s.length-1;1<=n&&0<=o&&c[n]!==s[o];)o--;for(;1<=n&&0<=o;n--,o--)if(c[n]!==s[o]){if(n!==1||o!==1)do if(n--,o--,0>o||c[n]!==s[o]){
var f=`
`+c[n].replace(" at new "," at ");return e.displayName&&f.includes("<anonymous>")&&(f=f.replace("<anonymous>",e.displayName)),f}while(1<=n&&0<=o);break}}}finally{
Xu=!1,Error.prepareStackTrace=t}return(t=e?e.displayName||e.name:"")?mr(t):""}function Mx(e,a){switch(e.tag){case 26:case 27:case 5:return mr(e.type);case 16:return mr(
"Lazy");case 13:return e.child!==a&&a!==null?mr("Suspense Fallback"):mr("Suspense");case 19:return mr("SuspenseList");case 0:case 15:return Zu(e.type,!1);case 11:
return Zu(e.type.render,!1);case 1:return Zu(e.type,!0);case 31:return mr("Activity");case 30:return mr("ViewTransition");default:return""}}function sb(e){try{var a="",
t=null;do a+=Mx(e,t),t=e,e=e.return;while(e);return a}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Bf=Object.prototype.hasOwnProperty,Gh=va.unstable_scheduleCallback,$u=va.unstable_cancelCallback,Rx=va.unstable_shouldYield,Dx=va.unstable_requestPaint,
Ht=va.unstable_now,Bx=va.unstable_getCurrentPriorityLevel,J0=va.unstable_ImmediatePriority,F0=va.unstable_UserBlockingPriority,Wd=va.unstable_NormalPriority,Ux=va.
unstable_LowPriority,W0=va.unstable_IdlePriority,Lx=va.log,Gx=va.unstable_setDisableYieldValue,os=null,Kt=null;function gr(e){if(typeof Lx=="function"&&Gx(e),Kt&&
typeof Kt.setStrictMode=="function")try{Kt.setStrictMode(os,e)}catch{}}var jt=Math.clz32?Math.clz32:Kx,qx=Math.log,Hx=Math.LN2;function Kx(e){return e>>>=0,e===
0?32:31-(qx(e)/Hx|0)|0}var md=256,ud=262144,fd=4194304;function ai(e){var a=e&42;if(a!==0)return a;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:
return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:
return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:
return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function Sm(e,a,t){
var n=e.pendingLanes;if(n===0)return 0;var o=0,r=e.suspendedLanes,i=e.pingedLanes;e=e.warmLanes;var l=n&134217727;return l!==0?(n=l&~r,n!==0?o=ai(n):(i&=l,i!==0?
o=ai(i):t||(t=l&~e,t!==0&&(o=ai(t))))):(l=n&~r,l!==0?o=ai(l):i!==0?o=ai(i):t||(t=n&~e,t!==0&&(o=ai(t)))),o===0?0:a!==0&&a!==o&&(a&r)===0&&(r=o&-o,t=a&-a,r>=t||r===
32&&(t&4194048)!==0)?a:o}function rs(e,a){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&a)===0}function ey(e,a){(a&8)!==0&&(a|=a&32);var t=e.entangledLanes;
if(t!==0)for(e=e.entanglements,t&=a;0<t;){var n=31-jt(t),o=1<<n;a|=e[n],t&=~o}return a}function jx(e,a){switch(e){case 1:case 2:case 4:case 8:case 64:return a+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:
return a+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:
return-1}}function ay(){var e=fd;return fd<<=1,(fd&62914560)===0&&(fd=4194304),e}function Ju(e){for(var a=[],t=0;31>t;t++)a.push(e);return a}function is(e,a){e.
pendingLanes|=a,a!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function Yx(e,a,t,n,o,r){var i=e.pendingLanes;e.pendingLanes=t,e.suspendedLanes=
0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=t,e.entangledLanes&=t,e.errorRecoveryDisabledLanes&=t,e.shellSuspendCounter=0;var l=e.entanglements,c=e.expirationTimes,
s=e.hiddenUpdates;for(t=i&~t;0<t;){var f=31-jt(t),d=1<<f;l[f]=0,c[f]=-1;var m=s[f];if(m!==null)for(s[f]=null,f=0;f<m.length;f++){var u=m[f];u!==null&&(u.lane&=-536870913)}
t&=~d}n!==0&&ty(e,n,0),r!==0&&o===0&&e.tag!==0&&(e.suspendedLanes|=r&~(i&~a))}function ty(e,a,t){e.pendingLanes|=a,e.suspendedLanes&=~a;var n=31-jt(a);e.entangledLanes|=
a,e.entanglements[n]=e.entanglements[n]|1073741824|t&261930}function ny(e,a){var t=e.entangledLanes|=a;for(e=e.entanglements;t;){var n=31-jt(t),o=1<<n;o&a|e[n]&
a&&(e[n]|=a),t&=~o}}function oy(e,a){var t=a&-a;return t=(t&42)!==0?1:qh(t),(t&(e.suspendedLanes|a))!==0?0:t}function qh(e){switch(e){case 2:e=1;break;case 8:e=
4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:
e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function Hh(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function ry(){var e=ue.
p;return e!==0?e:(e=window.event,e===void 0?32:Hw(e.type))}function db(e,a){var t=ue.p;try{return ue.p=e,a()}finally{ue.p=t}}var Uo=Math.random().toString(36).slice(
2),Ra="__reactFiber$"+Uo,Tt="__reactProps$"+Uo,Ll="__reactContainer$"+Uo,mb="__reactEvents$"+Uo,Ix="__reactListeners$"+Uo,Vx="__reactHandles$"+Uo,ub="__reactRes\
ources$"+Uo,ls="__reactMarker$"+Uo,em="__reactLoad$"+Uo;function Tm(e){delete e[Ra],delete e[Tt],delete e[Ix],delete e[Vx]}function oi(e){var a;if(a=e[Ra])return a;
for(var t=e.parentNode;t;){if(a=t[Ll]||t[Ra]){if(t=a.alternate,a.child!==null||t!==null&&t.child!==null)for(e=E0(e);e!==null;){if(t=e[Ra])return t;e=E0(e)}return a}
e=t,t=e.parentNode}return null}function Gl(e){if(e=e[Ra]||e[Ll]){var a=e.tag;if(a===5||a===6||a===13||a===31||a===26||a===27||a===3)return e}return null}function Sc(e){
var a=e.tag;if(a===5||a===26||a===27||a===6)return e.stateNode;throw Error(z(33))}function hl(e){var a=e[ub];return a||(a=e[ub]={hoistableStyles:new Map,hoistableScripts:new Map}),
a}function Ta(e){e[ls]=!0}function iy(e){e[em]=void 0}var ly=new Set,cy={};function wi(e,a){Sl(e,a),Sl(e+"Capture",a)}function Sl(e,a){for(cy[e]=a,e=0;e<a.length;e++)
ly.add(a[e])}var Qx=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF90\
0-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDC\
F\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),fb={},hb={};function Px(e){return Bf.call(hb,e)?!0:Bf.call(fb,e)?!1:Qx.test(e)?hb[e]=!0:(fb[e]=
!0,!1)}var le=!1;function pb(){var e=le;return le=!1,e}function Od(e,a,t){if(Px(a))if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"f\
unction":case"symbol":e.removeAttribute(a);return;case"boolean":var n=a.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(a);return}}e.setAttribute(
a,t)}}function hd(e,a,t){if(t===null)e.removeAttribute(a);else{switch(typeof t){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(a);return}
e.setAttribute(a,t)}}function zo(e,a,t,n){if(n===null)e.removeAttribute(t);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(
t);return}e.setAttributeNS(a,t,n)}}function Ut(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:
return""}}function sy(e){var a=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(a==="checkbox"||a==="radio")}function Xx(e,a,t){var n=Object.getOwnPropertyDescriptor(
e.constructor.prototype,a);if(!e.hasOwnProperty(a)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var o=n.get,r=n.set;return Object.defineProperty(
e,a,{configurable:!0,get:function(){return o.call(this)},set:function(i){t=""+i,r.call(this,i)}}),Object.defineProperty(e,a,{enumerable:n.enumerable}),{getValue:function(){
return t},setValue:function(i){t=""+i},stopTracking:function(){e._valueTracker=null,delete e[a]}}}}function Uf(e){if(!e._valueTracker){var a=sy(e)?"checked":"va\
lue";e._valueTracker=Xx(e,a,""+e[a])}}function dy(e){if(!e)return!1;var a=e._valueTracker;if(!a)return!0;var t=a.getValue(),n="";return e&&(n=sy(e)?e.checked?"t\
rue":"false":e.value),e=n,e!==t?(a.setValue(e),!0):!1}var Zx=/[\n"\\]/g;function mn(e){return e.replace(Zx,function(a){return"\\"+a.charCodeAt(0).toString(16)+"\
 "})}function Lf(e,a,t,n,o,r,i,l){e.name="",i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"?e.type=i:e.removeAttribute("type"),a!=null?i===
"number"?(a===0&&e.value===""||e.value!=a)&&(e.value=""+Ut(a)):e.value!==""+Ut(a)&&(e.value=""+Ut(a)):i!=="submit"&&i!=="reset"||e.removeAttribute("value"),a!=null?
i==="number"&&e.value==a?Fu(e,Ut(e.value)):Fu(e,Ut(a)):t!=null?Fu(e,Ut(t)):n!=null&&e.removeAttribute("value"),o==null&&r!=null&&(e.defaultChecked=!!r),o!=null&&
(e.checked=o&&typeof o!="function"&&typeof o!="symbol"),l!=null&&typeof l!="function"&&typeof l!="symbol"&&typeof l!="boolean"?e.name=""+Ut(l):e.removeAttribute(
"name")}function my(e,a,t,n,o,r,i,l){if(r!=null&&typeof r!="function"&&typeof r!="symbol"&&typeof r!="boolean"&&(e.type=r),a!=null||t!=null){if(!(r!=="submit"&&
r!=="reset"||a!=null)){Uf(e);return}t=t!=null?""+Ut(t):"",a=a!=null?""+Ut(a):t,l||a===e.value||(e.value=a),e.defaultValue=a}n=n??o,n=typeof n!="function"&&typeof n!=
"symbol"&&!!n,e.checked=l?e.checked:!!n,e.defaultChecked=!!n,i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.name=i),Uf(e)}function Fu(e,a){
e.defaultValue!==""+a&&(e.defaultValue=""+a)}function pl(e,a,t,n){if(e=e.options,a){a={};for(var o=0;o<t.length;o++)a["$"+t[o]]=!0;for(t=0;t<e.length;t++)o=a.hasOwnProperty(
"$"+e[t].value),e[t].selected!==o&&(e[t].selected=o),o&&n&&(e[t].defaultSelected=!0)}else{for(t=""+Ut(t),a=null,o=0;o<e.length;o++){if(e[o].value===t){e[o].selected=
!0,n&&(e[o].defaultSelected=!0);return}a!==null||e[o].disabled||(a=e[o])}a!==null&&(a.selected=!0)}}function uy(e,a,t){if(a!=null&&(a=""+Ut(a),a!==e.value&&(e.value=
a),t==null)){e.defaultValue!==a&&(e.defaultValue=a);return}e.defaultValue=t!=null?""+Ut(t):""}function fy(e,a,t,n){if(a==null){if(n!=null){if(t!=null)throw Error(
z(92));if(zc(n)){if(1<n.length)throw Error(z(93));n=n[0]}t=n}t==null&&(t=""),a=t}t=Ut(a),e.defaultValue=t,n=e.textContent,n===t&&n!==""&&n!==null&&(e.value=n),Uf(
e)}function Tl(e,a){if(a){var t=e.firstChild;if(t&&t===e.lastChild&&t.nodeType===3){t.nodeValue=a;return}}e.textContent=a}var $x=new Set("animationIterationCoun\
t aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink\
 flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHe\
ight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity\
 strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder ms\
FlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalG\
roup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function gb(e,a,t){var n=a.indexOf(
"--")===0;t==null||typeof t=="boolean"||t===""?n?e.setProperty(a,""):a==="float"?e.cssFloat="":e[a]="":n?e.setProperty(a,t):typeof t!="number"||t===0||$x.has(a)?
a==="float"?e.cssFloat=t:e[a]=(""+t).trim():e[a]=t+"px"}function hy(e,a,t){if(a!=null&&typeof a!="object")throw Error(z(62));if(e=e.style,t!=null){for(var n in t)
!t.hasOwnProperty(n)||a!=null&&a.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",le=!0);for(var o in a)n=a[o],a.hasOwnProperty(
o)&&t[o]!==n&&(gb(e,o,n),le=!0)}else for(var r in a)a.hasOwnProperty(r)&&gb(e,r,a[r])}function Kh(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-x\
ml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:
return!0}}var Jx=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-\
height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip\
-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color\
-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],
["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","\
font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-nam\
e"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizO\
riginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],
["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thick\
ness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-r\
endering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough\
-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejo\
in"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","\
text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","un\
derline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-\
hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-or\
igin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),Fx=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
function Md(e){return Fx.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function to(){}var Gf=null;function jh(e){
return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var rl=null,gl=null;function vb(e){
var a=Gl(e);if(a&&(e=a.stateNode)){var t=e[Tt]||null;e:switch(e=a.stateNode,a.type){case"input":if(Lf(e,t.value,t.defaultValue,t.defaultValue,t.checked,t.defaultChecked,
t.type,t.name),a=t.name,t.type==="radio"&&a!=null){for(t=e;t.parentNode;)t=t.parentNode;for(t=t.querySelectorAll('input[name="'+mn(""+a)+'"][type="radio"]'),a=0;a<
t.length;a++){var n=t[a];if(n!==e&&n.form===e.form){var o=n[Tt]||null;if(!o)throw Error(z(90));Lf(n,o.value,o.defaultValue,o.defaultValue,o.checked,o.defaultChecked,
o.type,o.name)}}for(a=0;a<t.length;a++)n=t[a],n.form===e.form&&dy(n)}break e;case"textarea":uy(e,t.value,t.defaultValue);break e;case"select":a=t.value,a!=null&&
pl(e,!!t.multiple,a,!1)}}}var Wu=!1;function py(e,a,t){if(Wu)return e(a,t);Wu=!0;try{var n=e(a);return n}finally{if(Wu=!1,(rl!==null||gl!==null)&&(Hm(),rl&&(a=rl,
e=gl,gl=rl=null,vb(a),e)))for(a=0;a<e.length;a++)vb(e[a])}}function jc(e,a){var t=e.stateNode;if(t===null)return null;var n=t[Tt]||null;if(n===null)return null;
t=n[a];e:switch(a){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"\
onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="texta\
rea")),e=!n;break e;default:e=!1}if(e)return null;if(t&&typeof t!="function")throw Error(z(231,a,typeof t));return t}var No=!(typeof window>"u"||typeof window.document>
"u"||typeof window.document.createElement>"u"),qf=!1;if(No)try{$i={},Object.defineProperty($i,"passive",{get:function(){qf=!0}}),window.addEventListener("test",
$i,$i),window.removeEventListener("test",$i,$i)}catch{qf=!1}var $i,vr=null,Yh=null,Rd=null;function gy(){if(Rd)return Rd;var e,a=Yh,t=a.length,n,o="value"in vr?
vr.value:vr.textContent,r=o.length;for(e=0;e<t&&a[e]===o[e];e++);var i=t-e;for(n=1;n<=i&&a[t-n]===o[r-n];n++);return Rd=o.slice(e,1<n?1-n:void 0)}function Dd(e){
var a=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&a===13&&(e=13)):e=a,e===10&&(e=13),32<=e||e===13?e:0}function pd(){return!0}function bb(){return!1}function ct(e){
function a(t,n,o,r,i){this._reactName=t,this._targetInst=o,this.type=n,this.nativeEvent=r,this.target=i,this.currentTarget=null;for(var l in e)e.hasOwnProperty(
l)&&(t=e[l],this[l]=t?t(r):r[l]);return this.isDefaultPrevented=(r.defaultPrevented!=null?r.defaultPrevented:r.returnValue===!1)?pd:bb,this.isPropagationStopped=
bb,this}return Te(a.prototype,{preventDefault:function(){this.defaultPrevented=!0;var t=this.nativeEvent;t&&(t.preventDefault?t.preventDefault():typeof t.returnValue!=
"unknown"&&(t.returnValue=!1),this.isDefaultPrevented=pd)},stopPropagation:function(){var t=this.nativeEvent;t&&(t.stopPropagation?t.stopPropagation():typeof t.
cancelBubble!="unknown"&&(t.cancelBubble=!0),this.isPropagationStopped=pd)},persist:function(){},isPersistent:pd}),a}var Lr={eventPhase:0,bubbles:0,cancelable:0,
timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Am=ct(Lr),cs=Te({},Lr,{view:0,detail:0}),Wx=ct(cs),ef,af,bc,Cm=Te({},cs,{screenX:0,
screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Ih,button:0,buttons:0,relatedTarget:function(e){return e.
relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==bc&&
(bc&&e.type==="mousemove"?(ef=e.screenX-bc.screenX,af=e.screenY-bc.screenY):af=ef=0,bc=e),ef)},movementY:function(e){return"movementY"in e?e.movementY:af}}),yb=ct(
Cm),ek=Te({},Cm,{dataTransfer:0}),ak=ct(ek),tk=Te({},cs,{relatedTarget:0}),tf=ct(tk),nk=Te({},Lr,{animationName:0,elapsedTime:0,pseudoElement:0}),ok=ct(nk),rk=Te(
{},Lr,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),ik=ct(rk),lk=Te({},Lr,{data:0}),wb=ct(lk),ck={Esc:"Escape",Spacebar:"\
 ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"\
Unidentified"},sk={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"Page\
Down",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",
118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},dk={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shi\
ftKey"};function mk(e){var a=this.nativeEvent;return a.getModifierState?a.getModifierState(e):(e=dk[e])?!!a[e]:!1}function Ih(){return mk}var uk=Te({},cs,{key:function(e){
if(e.key){var a=ck[e.key]||e.key;if(a!=="Unidentified")return a}return e.type==="keypress"?(e=Dd(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.
type==="keyup"?sk[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Ih,charCode:function(e){
return e.type==="keypress"?Dd(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Dd(
e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),fk=ct(uk),hk=Te({},Cm,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,
pointerType:0,isPrimary:0}),_b=ct(hk),pk=Te({},Lr,{submitter:0}),gk=ct(pk),vk=Te({},cs,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,
shiftKey:0,getModifierState:Ih}),bk=ct(vk),yk=Te({},Lr,{propertyName:0,elapsedTime:0,pseudoElement:0}),wk=ct(yk),_k=Te({},Cm,{deltaX:function(e){return"deltaX"in
e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},
deltaZ:0,deltaMode:0}),xk=ct(_k),kk=Te({},Lr,{newState:0,oldState:0,source:0}),zk=ct(kk),Sk=[9,13,27,32],Vh=No&&"CompositionEvent"in window,Cc=null;No&&"documen\
tMode"in document&&(Cc=document.documentMode);var Tk=No&&"TextEvent"in window&&!Cc,vy=No&&(!Vh||Cc&&8<Cc&&11>=Cc),xb=" ",kb=!1;function by(e,a){switch(e){case"k\
eyup":return Sk.indexOf(a.keyCode)!==-1;case"keydown":return a.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function yy(e){
return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var il=!1;function Ak(e,a){switch(e){case"compositionend":return yy(a);case"keypress":return a.which!==
32?null:(kb=!0,xb);case"textInput":return e=a.data,e===xb&&kb?null:e;default:return null}}function Ck(e,a){if(il)return e==="compositionend"||!Vh&&by(e,a)?(e=gy(),
Rd=Yh=vr=null,il=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(a.ctrlKey||a.altKey||a.metaKey)||a.ctrlKey&&a.altKey){if(a.char&&1<a.char.length)
return a.char;if(a.which)return String.fromCharCode(a.which)}return null;case"compositionend":return vy&&a.locale!=="ko"?null:a.data;default:return null}}var Ek={
color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function zb(e){
var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a==="input"?!!Ek[e.type]:a==="textarea"}function wy(e,a,t,n){rl?gl?gl.push(n):gl=[n]:rl=n,a=xm(a,"onChange"),
0<a.length&&(t=new Am("onChange","change",null,t,n),e.push({event:t,listeners:a}))}var Ec=null,Yc=null;function Nk(e){pw(e,0)}function Em(e){var a=Sc(e);if(dy(a))
return e}function Sb(e,a){if(e==="change")return a}var _y=!1;No&&(No?(vd="oninput"in document,vd||(nf=document.createElement("div"),nf.setAttribute("oninput","r\
eturn;"),vd=typeof nf.oninput=="function"),gd=vd):gd=!1,_y=gd&&(!document.documentMode||9<document.documentMode));var gd,vd,nf;function Tb(){Ec&&(Ec.detachEvent(
"onpropertychange",xy),Yc=Ec=null)}function xy(e){if(e.propertyName==="value"&&Em(Yc)){var a=[];wy(a,Yc,e,jh(e)),py(Nk,a)}}function Ok(e,a,t){e==="focusin"?(Tb(),
Ec=a,Yc=t,Ec.attachEvent("onpropertychange",xy)):e==="focusout"&&Tb()}function Mk(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Em(Yc)}function Rk(e,a){
if(e==="click")return Em(a)}function Dk(e,a){if(e==="input"||e==="change")return Em(a)}function Bk(e,a){return e===a&&(e!==0||1/e===1/a)||e!==e&&a!==a}var It=typeof Object.
is=="function"?Object.is:Bk;function Ic(e,a){if(It(e,a))return!0;if(typeof e!="object"||e===null||typeof a!="object"||a===null)return!1;var t=Object.keys(e),n=Object.
keys(a);if(t.length!==n.length)return!1;for(n=0;n<t.length;n++){var o=t[n];if(!Bf.call(a,o)||!It(e[o],a[o]))return!1}return!0}function Hf(e){if(e=e||(typeof document<
"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function Ab(e){for(;e&&e.firstChild;)e=e.firstChild;return e}
function Cb(e,a){var t=Ab(e);e=0;for(var n;t;){if(t.nodeType===3){if(n=e+t.textContent.length,e<=a&&n>=a)return{node:t,offset:a-e};e=n}e:{for(;t;){if(t.nextSibling){
t=t.nextSibling;break e}t=t.parentNode}t=void 0}t=Ab(t)}}function ky(e,a){return e&&a?e===a?!0:e&&e.nodeType===3?!1:a&&a.nodeType===3?ky(e,a.parentNode):"contai\
ns"in e?e.contains(a):e.compareDocumentPosition?!!(e.compareDocumentPosition(a)&16):!1:!1}function zy(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=
null?e.ownerDocument.defaultView:window;for(var a=Hf(e.document);a instanceof e.HTMLIFrameElement;){try{var t=typeof a.contentWindow.location.href=="string"}catch{
t=!1}if(t)e=a.contentWindow;else break;a=Hf(e.document)}return a}function Qh(e){var a=e&&e.nodeName&&e.nodeName.toLowerCase();return a&&(a==="input"&&(e.type===
"text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||a==="textarea"||e.contentEditable==="true")}var Uk=No&&"documentMode"in document&&
11>=document.documentMode,ll=null,Kf=null,Nc=null,jf=!1;function Eb(e,a,t){var n=t.window===t?t.document:t.nodeType===9?t:t.ownerDocument;jf||ll==null||ll!==Hf(
n)||(n=ll,"selectionStart"in n&&Qh(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={
anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),Nc&&Ic(Nc,n)||(Nc=n,n=xm(Kf,"onSelect"),0<n.length&&(a=new Am(
"onSelect","select",null,a,t),e.push({event:a,listeners:n}),a.target=ll)))}function Wr(e,a){var t={};return t[e.toLowerCase()]=a.toLowerCase(),t["Webkit"+e]="we\
bkit"+a,t["Moz"+e]="moz"+a,t}var cl={animationend:Wr("Animation","AnimationEnd"),animationiteration:Wr("Animation","AnimationIteration"),animationstart:Wr("Anim\
ation","AnimationStart"),transitionrun:Wr("Transition","TransitionRun"),transitionstart:Wr("Transition","TransitionStart"),transitioncancel:Wr("Transition","Tra\
nsitionCancel"),transitionend:Wr("Transition","TransitionEnd")},of={},Sy={};No&&(Sy=document.createElement("div").style,"AnimationEvent"in window||(delete cl.animationend.
animation,delete cl.animationiteration.animation,delete cl.animationstart.animation),"TransitionEvent"in window||delete cl.transitionend.transition);function _i(e){
if(of[e])return of[e];if(!cl[e])return e;var a=cl[e],t;for(t in a)if(a.hasOwnProperty(t)&&t in Sy)return of[e]=a[t];return e}var Ty=_i("animationend"),Ay=_i("an\
imationiteration"),Cy=_i("animationstart"),Lk=_i("transitionrun"),Gk=_i("transitionstart"),qk=_i("transitioncancel"),Ey=_i("transitionend"),Ny=new Map,Yf="abort\
 auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop duration\
Change emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata load\
Start lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver po\
interUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove w\
aiting wheel".split(" ");Yf.push("scrollEnd");function Mn(e,a){Ny.set(e,a),wi(a,[e])}var Hk=0;function Oo(e,a){if(e.name!=null&&e.name!=="auto")return e.name;if(a.
autoName!==null)return a.autoName;e=On.identifierPrefix;var t=Hk++;return e="_"+e+"t_"+t.toString(32)+"_",a.autoName=e}function Nb(e){if(e==null||typeof e=="str\
ing")return e;var a=null,t=kl;if(t!==null)for(var n=0;n<t.length;n++){var o=e[t[n]];if(o!=null){if(o==="none")return"none";a=a==null?o:a+(" "+o)}}return a??e.default}
function Lo(e,a){return e=Nb(e),a=Nb(a),a==null?e==="auto"?null:e:a==="auto"?null:a}var am=typeof reportError=="function"?reportError:function(e){if(typeof window==
"object"&&typeof window.ErrorEvent=="function"){var a=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message==
"string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(a))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit(
"uncaughtException",e);return}console.error(e)},cn=[],sl=0,Ph=0;function Nm(){for(var e=sl,a=Ph=sl=0;a<e;){var t=cn[a];cn[a++]=null;var n=cn[a];cn[a++]=null;var o=cn[a];
cn[a++]=null;var r=cn[a];if(cn[a++]=null,n!==null&&o!==null){var i=n.pending;i===null?o.next=o:(o.next=i.next,i.next=o),n.pending=o}r!==0&&Oy(t,o,r)}}function Om(e,a,t,n){
cn[sl++]=e,cn[sl++]=a,cn[sl++]=t,cn[sl++]=n,Ph|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function Xh(e,a,t,n){return Om(e,a,t,n),tm(e)}function xi(e,a){
return Om(e,null,null,a),tm(e)}function Oy(e,a,t){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t);for(var o=!1,r=e.return;r!==null;)r.childLanes|=t,n=r.alternate,
n!==null&&(n.childLanes|=t),r.tag===22&&(e=r.stateNode,e===null||e._visibility&1||(o=!0)),e=r,r=r.return;return e.tag===3?(r=e.stateNode,o&&a!==null&&(o=31-jt(t),
e=r.hiddenUpdates,n=e[o],n===null?e[o]=[a]:n.push(a),a.lane=t|536870912),r):null}function tm(e){if(50<Hc)throw Hc=0,Id=null,Error(z(185));for(var a=e.return;a!==
null;)e=a,a=e.return;return e.tag===3?e.stateNode:null}var dl={};function Kk(e,a,t,n){this.tag=e,this.key=t,this.sibling=this.child=this.return=this.stateNode=this.
type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=a,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=
null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function kt(e,a,t,n){return new Kk(e,a,t,n)}
function Zh(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Co(e,a){var t=e.alternate;return t===null?(t=kt(e.tag,a,e.key,e.mode),t.elementType=e.elementType,
t.type=e.type,t.stateNode=e.stateNode,t.alternate=e,e.alternate=t):(t.pendingProps=a,t.type=e.type,t.flags=0,t.subtreeFlags=0,t.deletions=null),t.flags=e.flags&
1206910976,t.childLanes=e.childLanes,t.lanes=e.lanes,t.child=e.child,t.memoizedProps=e.memoizedProps,t.memoizedState=e.memoizedState,t.updateQueue=e.updateQueue,
a=e.dependencies,t.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.firstContext},t.sibling=e.sibling,t.index=e.index,t.ref=e.ref,t.refCleanup=e.refCleanup,
t}function My(e,a){e.flags&=1206910978;var t=e.alternate;return t===null?(e.childLanes=0,e.lanes=a,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=
null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=t.childLanes,e.lanes=t.lanes,e.child=t.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=
t.memoizedProps,e.memoizedState=t.memoizedState,e.updateQueue=t.updateQueue,e.type=t.type,a=t.dependencies,e.dependencies=a===null?null:{lanes:a.lanes,firstContext:a.
firstContext}),e}function Bd(e,a,t,n,o,r){var i=0;if(n=e,typeof n=="function")Zh(n)&&(i=1);else if(typeof n=="string")i=f6(e,t,ro.current)?26:e==="html"||e==="h\
ead"||e==="body"?27:5;else e:switch(n){case Nf:return e=kt(31,t,a,o),e.elementType=Nf,e.lanes=r,e;case nl:return li(t.children,o,r,a);case Z0:i=8,o|=24;break;case Af:
return e=kt(12,t,a,o|2),e.elementType=Af,e.lanes=r,e;case Cf:return e=kt(13,t,a,o),e.elementType=Cf,e.lanes=r,e;case Ef:return e=kt(19,t,a,o),e.elementType=Ef,e.
lanes=r,e;case Cx:case Of:return e=o|32,e=kt(30,t,a,e),e.elementType=Of,e.lanes=r,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n==
"object"&&n!==null)switch(n.$$typeof){case ao:i=10;break e;case $0:i=9;break e;case Uh:i=11;break e;case Lh:i=14;break e;case fr:i=16,n=null;break e}i=29,t=Error(
z(130,e===null?"null":typeof e,"")),n=null}return a=kt(i,t,a,o),a.elementType=e,a.type=n,a.lanes=r,a}function li(e,a,t,n){return e=kt(7,e,n,a),e.lanes=t,e}function rf(e,a,t){
return e=kt(6,e,null,a),e.lanes=t,e}function Ry(e){var a=kt(18,null,null,0);return a.stateNode=e,a}function lf(e,a,t){return a=kt(4,e.children!==null?e.children:
[],e.key,a),a.lanes=t,a.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},a}var Ob=new WeakMap;function un(e,a){if(typeof e==
"object"&&e!==null){var t=Ob.get(e);return t!==void 0?t:(a={value:e,source:a,stack:sb(a)},Ob.set(e,a),a)}return{value:e,source:a,stack:sb(a)}}var ml=[],ul=0,nm=null,
Vc=0,sn=[],dn=0,Mr=null,no=1,oo="";function To(e,a){ml[ul++]=Vc,ml[ul++]=nm,nm=e,Vc=a}function Dy(e,a,t){sn[dn++]=no,sn[dn++]=oo,sn[dn++]=Mr,Mr=e;var n=no;e=oo;
var o=32-jt(n)-1;n&=~(1<<o),t+=1;var r=32-jt(a)+o;if(30<r){var i=o-o%5;r=(n&(1<<i)-1).toString(32),n>>=i,o-=i,no=1<<32-jt(a)+o|t<<o|n,oo=r+e}else no=1<<r|t<<o|n,
oo=e}function Mm(e){e.return!==null&&(To(e,1),Dy(e,1,0))}function $h(e){for(;e===nm;)nm=ml[--ul],ml[ul]=null,Vc=ml[--ul],ml[ul]=null;for(;e===Mr;)Mr=sn[--dn],sn[dn]=
null,oo=sn[--dn],sn[dn]=null,no=sn[--dn],sn[dn]=null}function By(e,a){sn[dn++]=no,sn[dn++]=oo,sn[dn++]=Mr,no=a.id,oo=a.overflow,Mr=e}var Aa=null,Ce=null,V=!1,kr=null,
fn=!1,If=Error(z(519));function Rr(e){var a=Error(z(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw Qc(un(a,e)),If}function Mb(e){
var a=e.stateNode,t=e.type,n=e.memoizedProps;switch(a[Ra]=e,a[Tt]=n,t){case"dialog":F("cancel",a),F("close",a);break;case"iframe":case"object":case"embed":F("lo\
ad",a);break;case"video":case"audio":for(t=0;t<$c.length;t++)F($c[t],a);break;case"source":F("error",a);break;case"img":case"image":case"link":F("error",a),F("l\
oad",a);break;case"details":F("toggle",a);break;case"input":F("invalid",a),my(a,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"s\
elect":F("invalid",a);break;case"textarea":F("invalid",a),fy(a,n.value,n.defaultValue,n.children)}t=n.children,typeof t!="string"&&typeof t!="number"&&typeof t!=
"bigint"||a.textContent===""+t||n.suppressHydrationWarning===!0||vw(a.textContent,t)?(n.popover!=null&&(F("beforetoggle",a),F("toggle",a)),n.onScroll!=null&&F("\
scroll",a),n.onScrollEnd!=null&&F("scrollend",a),n.onClick!=null&&(a.onclick=to),a=!0):a=!1,a||Rr(e,!0)}function om(e){for(Aa=e.return;Aa;)switch(Aa.tag){case 5:case 31:case 13:
fn=!1;return;case 27:case 3:fn=!0;return;default:Aa=Aa.return}}function Ji(e){if(e!==Aa)return!1;if(!V)return om(e),V=!0,!1;var a=e.tag,t;if((t=a!==3&&a!==27)&&
((t=a===5)&&(t=e.type,t=!(t!=="form"&&t!=="button")||Ch(e.type,e.memoizedProps)),t=!t),t&&Ce&&Rr(e),om(e),a===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,
!e)throw Error(z(317));Ce=C0(e)}else if(a===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(z(317));Ce=C0(e)}else a===27?(a=Ce,Gr(e.type)?(e=
Mh,Mh=null,Ce=e):Ce=a):Ce=Aa?hn(e.stateNode.nextSibling):null;return!0}function mi(){Ce=Aa=null,V=!1}function cf(){var e=kr;return e!==null&&(_t===null?_t=e:_t.
push.apply(_t,e),kr=null),e}function Qc(e){kr===null?kr=[e]:kr.push(e)}var Vf=co(null),ki=null,Ao=null;function br(e,a,t){Ee(Vf,a._currentValue),a._currentValue=
t}function Eo(e){e._currentValue=Vf.current,Ba(Vf)}function Ud(e,a,t){for(;e!==null;){var n=e.alternate;if((e.childLanes&a)!==a?(e.childLanes|=a,n!==null&&(n.childLanes|=
a)):n!==null&&(n.childLanes&a)!==a&&(n.childLanes|=a),e===t)break;e=e.return}}function Qf(e,a,t,n){var o=e.child;for(o!==null&&(o.return=e);o!==null;){var r=o.dependencies;
if(r!==null){var i=o.child;r=r.firstContext;e:for(;r!==null;){var l=r;r=o;for(var c=0;c<a.length;c++)if(l.context===a[c]){r.lanes|=t,l=r.alternate,l!==null&&(l.
lanes|=t),Ud(r.return,t,e),n||(i=null);break e}r=l.next}}else if(o.tag===18){if(i=o.return,i===null)throw Error(z(341));i.lanes|=t,r=i.alternate,r!==null&&(r.lanes|=
t),Ud(i,t,e),i=null}else o.tag===13&&o.memoizedState!==null&&o.memoizedState.dehydrated===null?(o.lanes|=t,i=o.alternate,i!==null&&(i.lanes|=t),Ud(o.return,t,e),
i=o.child,i=i!==null?i.sibling:null):i=o.child;if(i!==null)i.return=o;else for(i=o;i!==null;){if(i===e){i=null;break}if(o=i.sibling,o!==null){o.return=i.return,
i=o;break}i=i.return}o=i}}function ui(e,a,t,n){e=null;for(var o=a,r=!1;o!==null;){if(!r){if((o.flags&524288)!==0)r=!0;else if((o.flags&262144)!==0)break}if(o.tag===
10){var i=o.alternate;if(i===null)throw Error(z(387));if(i=i.memoizedProps,i!==null){var l=o.type;It(o.pendingProps.value,i.value)||(e!==null?e.push(l):e=[l])}}else if(o===
$d.current){if(i=o.alternate,i===null)throw Error(z(387));i.memoizedState.memoizedState!==o.memoizedState.memoizedState&&(e!==null?e.push(Dl):e=[Dl])}o=o.return}
return e!==null&&Qf(a,e,t,n),a.flags|=262144,e!==null}function rm(e){for(e=e.firstContext;e!==null;){if(!It(e.context._currentValue,e.memoizedValue))return!0;e=
e.next}return!1}function fi(e){ki=e,Ao=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function Da(e){return Uy(ki,e)}function bd(e,a){return ki===null&&fi(
e),Uy(e,a)}function Uy(e,a){var t=a._currentValue;if(a={context:a,memoizedValue:t,next:null},Ao===null){if(e===null)throw Error(z(308));Ao=a,e.dependencies={lanes:0,
firstContext:a},e.flags|=524288}else Ao=Ao.next=a;return t}var jk=typeof AbortController<"u"?AbortController:function(){var e=[],a=this.signal={aborted:!1,addEventListener:function(t,n){
e.push(n)}};this.abort=function(){a.aborted=!0,e.forEach(function(t){return t()})}},Yk=va.unstable_scheduleCallback,Ik=va.unstable_NormalPriority,la={$$typeof:ao,
Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function Jh(){return{controller:new jk,data:new Map,refCount:0}}function ss(e){
e.refCount--,e.refCount===0&&Yk(Ik,function(){e.controller.abort()})}function Rb(e,a){if((e.pendingLanes&4194048)!==0){var t=e.transitionTypes;for(t===null&&(t=
e.transitionTypes=[]),e=0;e<a.length;e++){var n=a[e];t.indexOf(n)===-1&&t.push(n)}}}var Tc=null;function Vk(e){var a=e.transitionTypes;return e.transitionTypes=
null,a}var Oc=null,Pf=0,hi=0,vl=null;function Qk(e,a){if(Oc===null){var t=Oc=[];Pf=0,hi=Sp(),vl={status:"pending",value:void 0,then:function(n){t.push(n)}}}return Pf++,
a.then(Db,Db),a}function Db(){if(--Pf===0&&(Tc=null,Oc!==null)){vl!==null&&(vl.status="fulfilled");var e=Oc;Oc=null,hi=0,vl=null;for(var a=0;a<e.length;a++)(0,e[a])()}}
function Pk(e,a){var t=[],n={status:"pending",value:null,reason:null,then:function(o){t.push(o)}};return e.then(function(){n.status="fulfilled",n.value=a;for(var o=0;o<
t.length;o++)(0,t[o])(a)},function(o){for(n.status="rejected",n.reason=o,o=0;o<t.length;o++)(0,t[o])(void 0)}),n}var Bb=G.S;G.S=function(e,a){if(ew=Ht(),typeof a==
"object"&&a!==null&&typeof a.then=="function"&&Qk(e,a),Tc!==null)for(var t=Ol;t!==null;)Rb(t,Tc),t=t.next;if(t=e.types,t!==null){for(var n=Ol;n!==null;)Rb(n,t),
n=n.next;if(hi!==0){n=Tc,n===null&&(n=Tc=[]);for(var o=0;o<t.length;o++){var r=t[o];n.indexOf(r)===-1&&n.push(r)}}}Bb!==null&&Bb(e,a)};var ci=co(null);function Fh(){
var e=ci.current;return e!==null?e:Se.pooledCache}function Ld(e,a){a===null?Ee(ci,ci.current):Ee(ci,a.pool)}function Ly(){var e=Fh();return e===null?null:{parent:la.
_currentValue,pool:e}}var ql=Error(z(460)),Wh=Error(z(474)),Rm=Error(z(542)),im={then:function(){}};function Ub(e){return e=e.status,e==="fulfilled"||e==="rejec\
ted"}function Gy(e,a,t){switch(t=e[t],t===void 0?e.push(a):t!==a&&(a.then(to,to),a=t),a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Gb(
e),e===void 0&&!("reason"in a)?Error(z(600)):e;default:if(typeof a.status=="string")a.then(to,to);else{if(e=Se,e!==null&&100<e.shellSuspendCounter)throw Error(z(
482));e=a,e.status="pending",e.then(function(n){if(a.status==="pending"){var o=a;o.status="fulfilled",o.value=n}},function(n){if(a.status==="pending"){var o=a;o.
status="rejected",o.reason=n}})}switch(a.status){case"fulfilled":return a.value;case"rejected":throw e=a.reason,Gb(e),e}throw si=a,ql}}function ti(e){try{var a=e.
_init;return a(e._payload)}catch(t){throw t!==null&&typeof t=="object"&&typeof t.then=="function"?(si=t,ql):t}}var si=null;function Lb(){if(si===null)throw Error(
z(459));var e=si;return si=null,e}function Gb(e){if(e===ql||e===Rm)throw Error(z(483))}var bl=null,Pc=0;function yd(e){var a=Pc;return Pc+=1,bl===null&&(bl=[]),
Gy(bl,e,a)}function dr(e,a){a=a.props.ref,e.ref=a!==void 0?a:null}function wd(e,a){throw a.$$typeof===Ax?Error(z(525)):(e=Object.prototype.toString.call(a),Error(
z(31,e==="[object Object]"?"object with keys {"+Object.keys(a).join(", ")+"}":e)))}function qy(e){function a(y,p){if(e){var b=y.deletions;b===null?(y.deletions=
[p],y.flags|=16):b.push(p)}}function t(y,p){if(!e)return null;for(;p!==null;)a(y,p),p=p.sibling;return null}function n(y){for(var p=new Map;y!==null;)y.key===null?
p.set(y.index,y):p.set(y.key,y),y=y.sibling;return p}function o(y,p){return y=Co(y,p),y.index=0,y.sibling=null,y}function r(y,p,b){return y.index=b,e?(b=y.alternate,
b!==null?(b=b.index,b<p?(y.flags|=2,p):b):(y.flags|=134217730,p)):(y.flags|=1048576,p)}function i(y){return e&&y.alternate===null&&(y.flags|=134217730),y}function l(y,p,b,_){
return p===null||p.tag!==6?(p=rf(b,y.mode,_),p.return=y,p):(p=o(p,b),p.return=y,p)}function c(y,p,b,_){var E=b.type;return E===nl?(y=f(y,p,b.props.children,_,b.
key),dr(y,b),y):p!==null&&(p.elementType===E||typeof E=="object"&&E!==null&&E.$$typeof===fr&&ti(E)===p.type)?(p=o(p,b.props),dr(p,b),p.return=y,p):(p=Bd(b.type,
b.key,b.props,null,y.mode,_),dr(p,b),p.return=y,p)}function s(y,p,b,_){return p===null||p.tag!==4||p.stateNode.containerInfo!==b.containerInfo||p.stateNode.implementation!==
b.implementation?(p=lf(b,y.mode,_),p.return=y,p):(p=o(p,b.children||[]),p.return=y,p)}function f(y,p,b,_,E){return p===null||p.tag!==7?(p=li(b,y.mode,_,E),p.return=
y,p):(p=o(p,b),p.return=y,p)}function d(y,p,b){if(typeof p=="string"&&p!==""||typeof p=="number"||typeof p=="bigint")return p=rf(""+p,y.mode,b),p.return=y,p;if(typeof p==
"object"&&p!==null){switch(p.$$typeof){case dd:return b=Bd(p.type,p.key,p.props,null,y.mode,b),dr(b,p),b.return=y,b;case kc:return p=lf(p,y.mode,b),p.return=y,p;case fr:
return p=ti(p),d(y,p,b)}if(zc(p)||vc(p))return p=li(p,y.mode,b,null),p.return=y,p;if(typeof p.then=="function")return d(y,yd(p),b);if(p.$$typeof===ao)return d(y,
bd(y,p),b);wd(y,p)}return null}function m(y,p,b,_){var E=p!==null?p.key:null;if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return E!==null?
null:l(y,p,""+b,_);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case dd:return b.key===E?c(y,p,b,_):null;case kc:return b.key===E?s(y,p,b,_):null;case fr:
return b=ti(b),m(y,p,b,_)}if(zc(b)||vc(b))return E!==null?null:f(y,p,b,_,null);if(typeof b.then=="function")return m(y,p,yd(b),_);if(b.$$typeof===ao)return m(y,
p,bd(y,b),_);wd(y,b)}return null}function u(y,p,b,_,E){if(typeof _=="string"&&_!==""||typeof _=="number"||typeof _=="bigint")return y=y.get(b)||null,l(p,y,""+_,
E);if(typeof _=="object"&&_!==null){switch(_.$$typeof){case dd:return y=y.get(_.key===null?b:_.key)||null,c(p,y,_,E);case kc:return y=y.get(_.key===null?b:_.key)||
null,s(p,y,_,E);case fr:return _=ti(_),u(y,p,b,_,E)}if(zc(_)||vc(_))return y=y.get(b)||null,f(p,y,_,E,null);if(typeof _.then=="function")return u(y,p,b,yd(_),E);
if(_.$$typeof===ao)return u(y,p,b,bd(p,_),E);wd(p,_)}return null}function g(y,p,b,_){for(var E=null,j=null,R=p,U=p=0,je=null;R!==null&&U<b.length;U++){R.index>U?
(je=R,R=null):je=R.sibling;var $=m(y,R,b[U],_);if($===null){R===null&&(R=je);break}e&&R&&$.alternate===null&&a(y,R),p=r($,p,U),j===null?E=$:j.sibling=$,j=$,R=je}
if(U===b.length)return t(y,R),V&&To(y,U),E;if(R===null){for(;U<b.length;U++)R=d(y,b[U],_),R!==null&&(p=r(R,p,U),j===null?E=R:j.sibling=R,j=R);return V&&To(y,U),
E}for(R=n(R);U<b.length;U++)je=u(R,y,U,b[U],_),je!==null&&(e&&($=je.alternate,$!==null&&R.delete($.key===null?U:$.key)),p=r(je,p,U),j===null?E=je:j.sibling=je,j=
je);return e&&R.forEach(function(Kn){return a(y,Kn)}),V&&To(y,U),E}function k(y,p,b,_){if(b==null)throw Error(z(151));for(var E=null,j=null,R=p,U=p=0,je=null,$=b.
next();R!==null&&!$.done;U++,$=b.next()){R.index>U?(je=R,R=null):je=R.sibling;var Kn=m(y,R,$.value,_);if(Kn===null){R===null&&(R=je);break}e&&R&&Kn.alternate===
null&&a(y,R),p=r(Kn,p,U),j===null?E=Kn:j.sibling=Kn,j=Kn,R=je}if($.done)return t(y,R),V&&To(y,U),E;if(R===null){for(;!$.done;U++,$=b.next())$=d(y,$.value,_),$!==
null&&(p=r($,p,U),j===null?E=$:j.sibling=$,j=$);return V&&To(y,U),E}for(R=n(R);!$.done;U++,$=b.next())$=u(R,y,U,$.value,_),$!==null&&(e&&(je=$.alternate,je!==null&&
R.delete(je.key===null?U:je.key)),p=r($,p,U),j===null?E=$:j.sibling=$,j=$);return e&&R.forEach(function(Ou){return a(y,Ou)}),V&&To(y,U),E}function S(y,p,b,_){if(typeof b==
"object"&&b!==null&&b.type===nl&&b.key===null&&b.props.ref===void 0&&(b=b.props.children),typeof b=="object"&&b!==null){switch(b.$$typeof){case dd:e:{for(var E=b.
key;p!==null;){if(p.key===E){if(E=b.type,E===nl){if(p.tag===7){t(y,p.sibling),_=o(p,b.props.children),dr(_,b),_.return=y,y=_;break e}}else if(p.elementType===E||
typeof E=="object"&&E!==null&&E.$$typeof===fr&&ti(E)===p.type){t(y,p.sibling),_=o(p,b.props),dr(_,b),_.return=y,y=_;break e}t(y,p);break}else a(y,p);p=p.sibling}
b.type===nl?(_=li(b.props.children,y.mode,_,b.key),dr(_,b),_.return=y,y=_):(_=Bd(b.type,b.key,b.props,null,y.mode,_),dr(_,b),_.return=y,y=_)}return i(y);case kc:
e:{for(E=b.key;p!==null;){if(p.key===E)if(p.tag===4&&p.stateNode.containerInfo===b.containerInfo&&p.stateNode.implementation===b.implementation){t(y,p.sibling),
_=o(p,b.children||[]),_.return=y,y=_;break e}else{t(y,p);break}else a(y,p);p=p.sibling}_=lf(b,y.mode,_),_.return=y,y=_}return i(y);case fr:return b=ti(b),S(y,p,
b,_)}if(zc(b))return g(y,p,b,_);if(vc(b)){if(E=vc(b),typeof E!="function")throw Error(z(150));return b=E.call(b),k(y,p,b,_)}if(typeof b.then=="function")return S(
y,p,yd(b),_);if(b.$$typeof===ao)return S(y,p,bd(y,b),_);wd(y,b)}return typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint"?(b=""+b,p!==null&&p.tag===
6?(t(y,p.sibling),_=o(p,b),_.return=y,y=_):(t(y,p),_=rf(b,y.mode,_),_.return=y,y=_),i(y)):t(y,p)}return function(y,p,b,_){try{Pc=0;var E=S(y,p,b,_);return bl=null,
E}catch(R){if(R===ql||R===Rm)throw R;var j=kt(29,R,null,y.mode);return j.lanes=_,j.return=y,j}}}var pi=qy(!0),Hy=qy(!1),hr=!1;function ep(e){e.updateQueue={baseState:e.
memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function Xf(e,a){e=e.updateQueue,a.updateQueue===
e&&(a.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function zr(e){return{
lane:e,tag:0,payload:null,callback:null,next:null}}function Sr(e,a,t){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(me&2)!==0){var o=n.pending;return o===
null?a.next=a:(a.next=o.next,o.next=a),n.pending=a,a=tm(e),Oy(e,null,t),a}return Om(e,n,a,t),tm(e)}function Mc(e,a,t){if(a=a.updateQueue,a!==null&&(a=a.shared,(t&
4194048)!==0)){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,ny(e,t)}}function sf(e,a){var t=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,t===n)){
var o=null,r=null;if(t=t.firstBaseUpdate,t!==null){do{var i={lane:t.lane,tag:t.tag,payload:t.payload,callback:null,next:null};r===null?o=r=i:r=r.next=i,t=t.next}while(t!==
null);r===null?o=r=a:r=r.next=a}else o=r=a;t={baseState:n.baseState,firstBaseUpdate:o,lastBaseUpdate:r,shared:n.shared,callbacks:n.callbacks},e.updateQueue=t;return}
e=t.lastBaseUpdate,e===null?t.firstBaseUpdate=a:e.next=a,t.lastBaseUpdate=a}var Zf=!1;function Rc(){if(Zf){var e=vl;if(e!==null)throw e}}function Dc(e,a,t,n){Zf=
!1;var o=e.updateQueue;hr=!1;var r=o.firstBaseUpdate,i=o.lastBaseUpdate,l=o.shared.pending;if(l!==null){o.shared.pending=null;var c=l,s=c.next;c.next=null,i===null?
r=s:i.next=s,i=c;var f=e.alternate;f!==null&&(f=f.updateQueue,l=f.lastBaseUpdate,l!==i&&(l===null?f.firstBaseUpdate=s:l.next=s,f.lastBaseUpdate=c))}if(r!==null){
var d=o.baseState;i=0,f=s=c=null,l=r;do{var m=l.lane&-536870913,u=m!==l.lane;if(u?(ae&m)===m:(n&m)===m){m!==0&&m===hi&&(Zf=!0),f!==null&&(f=f.next={lane:0,tag:l.
tag,payload:l.payload,callback:null,next:null});e:{var g=e,k=l;m=a;var S=t;switch(k.tag){case 1:if(g=k.payload,typeof g=="function"){d=g.call(S,d,m);break e}d=g;
break e;case 3:g.flags=g.flags&-65537|128;case 0:if(g=k.payload,m=typeof g=="function"?g.call(S,d,m):g,m==null)break e;d=Te({},d,m);break e;case 2:hr=!0}}m=l.callback,
m!==null&&(e.flags|=64,u&&(e.flags|=8192),u=o.callbacks,u===null?o.callbacks=[m]:u.push(m))}else u={lane:m,tag:l.tag,payload:l.payload,callback:l.callback,next:null},
f===null?(s=f=u,c=d):f=f.next=u,i|=m;if(l=l.next,l===null){if(l=o.shared.pending,l===null)break;u=l,l=u.next,u.next=null,o.lastBaseUpdate=u,o.shared.pending=null}}while(!0);
f===null&&(c=d),o.baseState=c,o.firstBaseUpdate=s,o.lastBaseUpdate=f,r===null&&(o.shared.lanes=0),Ur|=i,e.lanes=i,e.memoizedState=d}}function Ky(e,a){if(typeof e!=
"function")throw Error(z(191,e));e.call(a)}function jy(e,a){var t=e.callbacks;if(t!==null)for(e.callbacks=null,e=0;e<t.length;e++)Ky(t[e],a)}var Dr=co(null),lm=co(
0);function qb(e,a){e=Bo,Ee(lm,e),Ee(Dr,a),Bo=e|a.baseLanes}function $f(){Ee(lm,Bo),Ee(Dr,Dr.current)}function ap(){Bo=lm.current,Ba(Dr),Ba(lm)}var Ga=co(null),
Ja=null;function Tr(e){var a=e.alternate;Ee(Ua,Ua.current&1),Ee(Ga,e),Ja===null&&(a===null||Dr.current!==null||a.memoizedState!==null)&&(Ja=e)}function Jf(e){Ee(
Ua,Ua.current),Ee(Ga,e),Ja===null&&(Ja=e)}function Yy(e){e.tag===22?(Ee(Ua,Ua.current),Ee(Ga,e),Ja===null&&(Ja=e)):Ar()}function Ar(){Ee(Ua,Ua.current),Ee(Ga,Ga.
current)}function Lt(e){Ba(Ga),Ja===e&&(Ja=null),Ba(Ua)}var Ua=co(0);function Xc(e,a){Ee(Ga,Ga.current),Ee(Ua,a)}function tp(e){Ba(Ua),Ba(Ga),Ja===e&&(Ja=null)}
function cm(e){for(var a=e;a!==null;){if(a.tag===13){var t=a.memoizedState;if(t!==null&&(t=t.dehydrated,t===null||Oh(t)||Ep(t)))return a}else if(a.tag===19&&a.memoizedProps.
revealOrder!=="independent"){if((a.flags&128)!==0)return a}else if(a.child!==null){a.child.return=a,a=a.child;continue}if(a===e)break;for(;a.sibling===null;){if(a.
return===null||a.return===e)return null;a=a.return}a.sibling.return=a.return,a=a.sibling}return null}var Mo=0,H=null,ke=null,ia=null,sm=!1,yl=!1,gi=!1,dm=0,Zc=0,
wl=null,Xk=0;function Pe(){throw Error(z(321))}function np(e,a){if(a===null)return!1;for(var t=0;t<a.length&&t<e.length;t++)if(!It(e[t],a[t]))return!1;return!0}
function op(e,a,t,n,o,r){return Mo=r,H=a,a.memoizedState=null,a.updateQueue=null,a.lanes=0,G.H=e===null||e.memoizedState===null?w1:_1,gi=!1,r=t(n,o),gi=!1,yl&&(r=
Vy(a,t,n,o)),Iy(e),r}function Iy(e){G.H=mm;var a=ke!==null&&ke.next!==null;if(Mo=0,ia=ke=H=null,sm=!1,Zc=0,wl=null,a)throw Error(z(300));e===null||ca||(e=e.dependencies,
e!==null&&rm(e)&&(ca=!0))}function Vy(e,a,t,n){H=e;var o=0;do{if(yl&&(wl=null),Zc=0,yl=!1,25<=o)throw Error(z(301));if(o+=1,ia=ke=null,e.updateQueue!=null){var r=e.
updateQueue;r.lastEffect=null,r.events=null,r.stores=null,r.memoCache!=null&&(r.memoCache.index=0)}G.H=t3,r=a(t,n)}while(yl);return r}function Zk(){var e=G.H,a=e.
useState()[0];return a=typeof a.then=="function"?ds(a):a,e=e.useState()[0],(ke!==null?ke.memoizedState:null)!==e&&(H.flags|=1024),a}function rp(){var e=dm!==0;return dm=
0,e}function ip(e,a,t){a.updateQueue=e.updateQueue,a.flags&=-2053,e.lanes&=~t}function lp(e){if(sm){for(e=e.memoizedState;e!==null;){var a=e.queue;a!==null&&(a.
pending=null),e=e.next}sm=!1}Mo=0,ia=ke=H=null,yl=!1,Zc=dm=0,wl=null}function lt(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};
return ia===null?H.memoizedState=ia=e:ia=ia.next=e,ia}function ea(){if(ke===null){var e=H.alternate;e=e!==null?e.memoizedState:null}else e=ke.next;var a=ia===null?
H.memoizedState:ia.next;if(a!==null)ia=a,ke=e;else{if(e===null)throw H.alternate===null?Error(z(467)):Error(z(310));ke=e,e={memoizedState:ke.memoizedState,baseState:ke.
baseState,baseQueue:ke.baseQueue,queue:ke.queue,next:null},ia===null?H.memoizedState=ia=e:ia=ia.next=e}return ia}function Dm(){return{lastEffect:null,events:null,
stores:null,memoCache:null}}function ds(e){var a=Zc;return Zc+=1,wl===null&&(wl=[]),e=Gy(wl,e,a),a=H,(ia===null?a.memoizedState:ia.next)===null&&(a=a.alternate,
G.H=a===null||a.memoizedState===null?w1:_1),e}function Bm(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return ds(e);if(e.$$typeof===Nx)return;
if(e.$$typeof===ao)return Da(e)}throw Error(z(438,String(e)))}function cp(e){var a=null,t=H.updateQueue;if(t!==null&&(a=t.memoCache),a==null){var n=H.alternate;
n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(a={data:n.data.map(function(o){return o.slice()}),index:0})))}if(a==null&&(a={data:[],index:0}),t===
null&&(t=Dm(),H.updateQueue=t),t.memoCache=a,t=a.data[a.index],t===void 0)for(t=a.data[a.index]=Array(e),n=0;n<e;n++)t[n]=Ex;return a.index++,t}function Ro(e,a){
return typeof a=="function"?a(e):a}function Gd(e){var a=ea();return sp(a,ke,e)}function sp(e,a,t){var n=e.queue;if(n===null)throw Error(z(311));n.lastRenderedReducer=
t;var o=e.baseQueue,r=n.pending;if(r!==null){if(o!==null){var i=o.next;o.next=r.next,r.next=i}a.baseQueue=o=r,n.pending=null}if(r=e.baseState,o===null)e.memoizedState=
r;else{a=o.next;var l=i=null,c=null,s=a,f=!1;do{var d=s.lane&-536870913;if(d!==s.lane?(ae&d)===d:(Mo&d)===d){var m=s.revertLane;if(m===0)c!==null&&(c=c.next={lane:0,
revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),d===hi&&(f=!0);else if((Mo&m)===m){s=s.next,m===hi&&
(f=!0);continue}else d={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=
c=d,i=r):c=c.next=d,H.lanes|=m,Ur|=m;d=s.action,gi&&t(r,d),r=s.hasEagerState?s.eagerState:t(r,d)}else m={lane:d,revertLane:s.revertLane,gesture:s.gesture,action:s.
action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},c===null?(l=c=m,i=r):c=c.next=m,H.lanes|=d,Ur|=d;s=s.next}while(s!==null&&s!==a);if(c===
null?i=r:c.next=l,!It(r,e.memoizedState)&&(ca=!0,f&&(t=vl,t!==null)))throw t;e.memoizedState=r,e.baseState=i,e.baseQueue=c,n.lastRenderedState=r}return o===null&&
(n.lanes=0),[e.memoizedState,n.dispatch]}function df(e){var a=ea(),t=a.queue;if(t===null)throw Error(z(311));t.lastRenderedReducer=e;var n=t.dispatch,o=t.pending,
r=a.memoizedState;if(o!==null){t.pending=null;var i=o=o.next;do r=e(r,i.action),i=i.next;while(i!==o);It(r,a.memoizedState)||(ca=!0),a.memoizedState=r,a.baseQueue===
null&&(a.baseState=r),t.lastRenderedState=r}return[r,n]}function Qy(e,a,t){var n=H,o=ea(),r=V;if(r){if(t===void 0)throw Error(z(407));t=t()}else t=a();var i=!It(
(ke||o).memoizedState,t);if(i&&(o.memoizedState=t,ca=!0),o=o.queue,dp(Zy.bind(null,n,o,e),[e]),e=o.getSnapshot!==a||i||ia!==null&&(ia.memoizedState.tag&1)!==0,Al(
e?9:8,{destroy:void 0},Xy.bind(null,n,o,t,a),null),e){if(n.flags|=2048,Se===null)throw Error(z(349));r||(Mo&127)!==0||Py(n,a,t)}return t}function Py(e,a,t){e.flags|=
16384,e={getSnapshot:a,value:t},a=H.updateQueue,a===null?(a=Dm(),H.updateQueue=a,a.stores=[e]):(t=a.stores,t===null?a.stores=[e]:t.push(e))}function Xy(e,a,t,n){
a.value=t,a.getSnapshot=n,$y(a)&&Jy(e)}function Zy(e,a,t){return t(function(){$y(a)&&Jy(e)})}function $y(e){var a=e.getSnapshot;e=e.value;try{var t=a();return!It(
e,t)}catch{return!0}}function Jy(e){var a=xi(e,2);a!==null&&zt(a,e,2)}function Ff(e){var a=lt();if(typeof e=="function"){var t=e;if(e=t(),gi){gr(!0);try{t()}finally{
gr(!1)}}}return a.memoizedState=a.baseState=e,a.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ro,lastRenderedState:e},a}function Fy(e,a,t,n){return e.
baseState=t,sp(e,ke,typeof n=="function"?n:Ro)}function $k(e,a,t,n,o){if(Lm(e))throw Error(z(485));if(e=a.action,e!==null){var r={payload:o,action:e,next:null,isTransition:!0,
status:"pending",value:null,reason:null,listeners:[],then:function(i){r.listeners.push(i)}};G.T!==null?t(!0):r.isTransition=!1,n(r),t=a.pending,t===null?(r.next=
a.pending=r,Wy(a,r)):(r.next=t.next,a.pending=t.next=r)}}function Wy(e,a){var t=a.action,n=a.payload,o=e.state;if(a.isTransition){var r=G.T,i={};i.types=r!==null?
r.types:null,G.T=i;try{var l=t(o,n),c=G.S;c!==null&&c(i,l),Hb(e,a,l)}catch(s){Wf(e,a,s)}finally{r!==null&&i.types!==null&&(r.types=i.types),G.T=r}}else try{r=t(
o,n),Hb(e,a,r)}catch(s){Wf(e,a,s)}}function Hb(e,a,t){t!==null&&typeof t=="object"&&typeof t.then=="function"?t.then(function(n){Kb(e,a,n)},function(n){return Wf(
e,a,n)}):Kb(e,a,t)}function Kb(e,a,t){a.status="fulfilled",a.value=t,e1(a),e.state=t,a=e.pending,a!==null&&(t=a.next,t===a?e.pending=null:(t=t.next,a.next=t,Wy(
e,t)))}function Wf(e,a,t){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do a.status="rejected",a.reason=t,e1(a),a=a.next;while(a!==n)}e.action=null}function e1(e){
e=e.listeners;for(var a=0;a<e.length;a++)(0,e[a])()}function a1(e,a){return a}function jb(e,a){if(V){var t=Se.formState;if(t!==null){e:{var n=H;if(V){if(Ce){a:{
for(var o=Ce,r=fn;o.nodeType!==8;){if(!r){o=null;break a}if(o=hn(o.nextSibling),o===null){o=null;break a}}r=o.data,o=r==="F!"||r==="F"?o:null}if(o){Ce=hn(o.nextSibling),
n=o.data==="F!";break e}}Rr(n)}n=!1}n&&(a=t[0])}}return t=lt(),t.memoizedState=t.baseState=a,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:a1,lastRenderedState:a},
t.queue=n,t=v1.bind(null,H,n),n.dispatch=t,n=Ff(!1),r=hp.bind(null,H,!1,n.queue),n=lt(),o={state:a,dispatch:null,action:e,pending:null},n.queue=o,t=$k.bind(null,
H,o,r,t),o.dispatch=t,n.memoizedState=e,[a,t,!1]}function Yb(e){var a=ea();return t1(a,ke,e)}function t1(e,a,t){if(a=sp(e,a,a1)[0],e=Gd(Ro)[0],typeof a=="object"&&
a!==null&&typeof a.then=="function")try{var n=ds(a)}catch(i){throw i===ql?Rm:i}else n=a;a=ea();var o=a.queue,r=o.dispatch;return t!==a.memoizedState&&(H.flags|=
2048,Al(9,{destroy:void 0},Jk.bind(null,o,t),null)),[n,r,e]}function Jk(e,a){e.action=a}function Ib(e){var a=ea(),t=ke;if(t!==null)return t1(a,t,e);ea(),a=a.memoizedState,
t=ea();var n=t.queue.dispatch;return t.memoizedState=e,[a,n,!1]}function Al(e,a,t,n){return e={tag:e,create:t,deps:n,inst:a,next:null},a=H.updateQueue,a===null&&
(a=Dm(),H.updateQueue=a),t=a.lastEffect,t===null?a.lastEffect=e.next=e:(n=t.next,t.next=e,e.next=n,a.lastEffect=e),e}function n1(){return ea().memoizedState}function qd(e,a,t,n){
var o=lt();H.flags|=e,o.memoizedState=Al(1|a,{destroy:void 0},t,n===void 0?null:n)}function Um(e,a,t,n){var o=ea();n=n===void 0?null:n;var r=o.memoizedState.inst;
ke!==null&&n!==null&&np(n,ke.memoizedState.deps)?o.memoizedState=Al(a,r,t,n):(H.flags|=e,o.memoizedState=Al(1|a,r,t,n))}function Vb(e,a){qd(8390656,8,e,a)}function dp(e,a){
Um(2048,8,e,a)}function Fk(e){H.flags|=4;var a=H.updateQueue;if(a===null)a=Dm(),H.updateQueue=a,a.events=[e];else{var t=a.events;t===null?a.events=[e]:t.push(e)}}
function o1(e){var a=ea().memoizedState;return Fk({ref:a,nextImpl:e}),function(){if((me&2)!==0)throw Error(z(440));return a.impl.apply(void 0,arguments)}}function r1(e,a){
return Um(4,2,e,a)}function i1(e,a){return Um(4,4,e,a)}function l1(e,a){if(typeof a=="function"){e=e();var t=a(e);return function(){typeof t=="function"?t():a(null)}}
if(a!=null)return e=e(),a.current=e,function(){a.current=null}}function c1(e,a,t){t=t!=null?t.concat([e]):null,Um(4,4,l1.bind(null,a,e),t)}function mp(){}function s1(e,a){
var t=ea();a=a===void 0?null:a;var n=t.memoizedState;return a!==null&&np(a,n[1])?n[0]:(t.memoizedState=[e,a],e)}function d1(e,a){var t=ea();a=a===void 0?null:a;
var n=t.memoizedState;if(a!==null&&np(a,n[1]))return n[0];if(n=e(),gi){gr(!0);try{e()}finally{gr(!1)}}return t.memoizedState=[n,a],n}function up(e,a,t){return t===
void 0||(Mo&1073741824)!==0&&(ae&261930)===0?e.memoizedState=a:(e.memoizedState=t,e=tw(),H.lanes|=e,Ur|=e,t)}function m1(e,a,t,n){return It(t,a)?t:Dr.current!==
null?(e=up(e,t,n),It(e,a)||(ca=!0),e):(Mo&106)===0||(Mo&1073741824)!==0&&(ae&261930)===0?(ca=!0,e.memoizedState=t):(e=tw(),H.lanes|=e,Ur|=e,a)}function u1(e,a,t,n,o){
var r=ue.p;ue.p=r!==0&&8>r?r:8;var i=G.T,l={};l.types=i!==null?i.types:null,G.T=l,hp(e,!1,a,t);try{var c=o(),s=G.S;if(s!==null&&s(l,c),c!==null&&typeof c=="obje\
ct"&&typeof c.then=="function"){var f=Pk(c,n);Bc(e,a,f,Yt(e))}else Bc(e,a,n,Yt(e))}catch(d){Bc(e,a,{then:function(){},status:"rejected",reason:d},Yt())}finally{
ue.p=r,i!==null&&l.types!==null&&(i.types=l.types),G.T=i}}function Wk(){}function eh(e,a,t,n){if(e.tag!==5)throw Error(z(476));var o=f1(e).queue;u1(e,o,a,ii,t===
null?Wk:function(){return h1(e),t(n)})}function f1(e){var a=e.memoizedState;if(a!==null)return a;a={memoizedState:ii,baseState:ii,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Ro,lastRenderedState:ii},next:null};var t={};return a.next={memoizedState:t,baseState:t,baseQueue:null,queue:{pending:null,
lanes:0,dispatch:null,lastRenderedReducer:Ro,lastRenderedState:t},next:null},e.memoizedState=a,e=e.alternate,e!==null&&(e.memoizedState=a),a}function h1(e){var a=f1(
e);a.next===null&&(a=e.alternate.memoizedState),Bc(e,a.next.queue,{},Yt())}function fp(){return Da(Dl)}function p1(){return ea().memoizedState}function g1(){return ea().
memoizedState}function e3(e){for(var a=e.return;a!==null;){switch(a.tag){case 24:case 3:var t=Yt();e=zr(t);var n=Sr(a,e,t);n!==null&&(zt(n,a,t),Mc(n,a,t)),a={cache:Jh()},
e.payload=a;return}a=a.return}}function a3(e,a,t){var n=Yt();t={lane:n,revertLane:0,gesture:null,action:t,hasEagerState:!1,eagerState:null,next:null},Lm(e)?b1(a,
t):(t=Xh(e,a,t,n),t!==null&&(zt(t,e,n),y1(t,a,n)))}function v1(e,a,t){var n=Yt();Bc(e,a,t,n)}function Bc(e,a,t,n){var o={lane:n,revertLane:0,gesture:null,action:t,
hasEagerState:!1,eagerState:null,next:null};if(Lm(e))b1(a,o);else{var r=e.alternate;if(e.lanes===0&&(r===null||r.lanes===0)&&(r=a.lastRenderedReducer,r!==null))
try{var i=a.lastRenderedState,l=r(i,t);if(o.hasEagerState=!0,o.eagerState=l,It(l,i))return Om(e,a,o,0),Se===null&&Nm(),!1}catch{}if(t=Xh(e,a,o,n),t!==null)return zt(
t,e,n),y1(t,a,n),!0}return!1}function hp(e,a,t,n){if(n={lane:2,revertLane:Sp(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},Lm(e)){if(a)throw Error(
z(479))}else a=Xh(e,t,n,2),a!==null&&zt(a,e,2)}function Lm(e){var a=e.alternate;return e===H||a!==null&&a===H}function b1(e,a){yl=sm=!0;var t=e.pending;t===null?
a.next=a:(a.next=t.next,t.next=a),e.pending=a}function y1(e,a,t){if((t&4194048)!==0){var n=a.lanes;n&=e.pendingLanes,t|=n,a.lanes=t,ny(e,t)}}var mm={readContext:Da,
use:Bm,useCallback:Pe,useContext:Pe,useEffect:Pe,useImperativeHandle:Pe,useLayoutEffect:Pe,useInsertionEffect:Pe,useMemo:Pe,useReducer:Pe,useRef:Pe,useState:Pe,
useDebugValue:Pe,useDeferredValue:Pe,useTransition:Pe,useSyncExternalStore:Pe,useId:Pe,useHostTransitionStatus:Pe,useFormState:Pe,useActionState:Pe,useOptimistic:Pe,
useMemoCache:Pe,useCacheRefresh:Pe,useEffectEvent:Pe},w1={readContext:Da,use:Bm,useCallback:function(e,a){return lt().memoizedState=[e,a===void 0?null:a],e},useContext:Da,
useEffect:Vb,useImperativeHandle:function(e,a,t){t=t!=null?t.concat([e]):null,qd(4194308,4,l1.bind(null,a,e),t)},useLayoutEffect:function(e,a){return qd(4194308,
4,e,a)},useInsertionEffect:function(e,a){qd(4,2,e,a)},useMemo:function(e,a){var t=lt();a=a===void 0?null:a;var n=e();if(gi){gr(!0);try{e()}finally{gr(!1)}}return t.
memoizedState=[n,a],n},useReducer:function(e,a,t){var n=lt();if(t!==void 0){var o=t(a);if(gi){gr(!0);try{t(a)}finally{gr(!1)}}}else o=a;return n.memoizedState=n.
baseState=o,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:o},n.queue=e,e=e.dispatch=a3.bind(null,H,e),[n.memoizedState,e]},useRef:function(e){
var a=lt();return e={current:e},a.memoizedState=e},useState:function(e){e=Ff(e);var a=e.queue,t=v1.bind(null,H,a);return a.dispatch=t,[e.memoizedState,t]},useDebugValue:mp,
useDeferredValue:function(e,a){var t=lt();return up(t,e,a)},useTransition:function(){var e=Ff(!1);return e=u1.bind(null,H,e.queue,!0,!1),lt().memoizedState=e,[!1,
e]},useSyncExternalStore:function(e,a,t){var n=H,o=lt();if(V){if(t===void 0)throw Error(z(407));t=t()}else{if(t=a(),Se===null)throw Error(z(349));(ae&127)!==0||
Py(n,a,t)}o.memoizedState=t;var r={value:t,getSnapshot:a};return o.queue=r,Vb(Zy.bind(null,n,r,e),[e]),n.flags|=2048,Al(9,{destroy:void 0},Xy.bind(null,n,r,t,a),
null),t},useId:function(){var e=lt(),a=Se.identifierPrefix;if(V){var t=oo,n=no;t=(n&~(1<<32-jt(n)-1)).toString(32)+t,a="_"+a+"R_"+t,t=dm++,0<t&&(a+="H"+t.toString(
32)),a+="_"}else t=Xk++,a="_"+a+"r_"+t.toString(32)+"_";return e.memoizedState=a},useHostTransitionStatus:fp,useFormState:jb,useActionState:jb,useOptimistic:function(e){
var a=lt();a.memoizedState=a.baseState=e;var t={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return a.queue=t,a=hp.bind(null,
H,!0,t),t.dispatch=a,[e,a]},useMemoCache:cp,useCacheRefresh:function(){return lt().memoizedState=e3.bind(null,H)},useEffectEvent:function(e){var a=lt(),t={impl:e};
return a.memoizedState=t,function(){if((me&2)!==0)throw Error(z(440));return t.impl.apply(void 0,arguments)}}},_1={readContext:Da,use:Bm,useCallback:s1,useContext:Da,
useEffect:dp,useImperativeHandle:c1,useInsertionEffect:r1,useLayoutEffect:i1,useMemo:d1,useReducer:Gd,useRef:n1,useState:function(){return Gd(Ro)},useDebugValue:mp,
useDeferredValue:function(e,a){var t=ea();return m1(t,ke.memoizedState,e,a)},useTransition:function(){var e=Gd(Ro)[0],a=ea().memoizedState;return[typeof e=="boo\
lean"?e:ds(e),a]},useSyncExternalStore:Qy,useId:p1,useHostTransitionStatus:fp,useFormState:Yb,useActionState:Yb,useOptimistic:function(e,a){var t=ea();return Fy(
t,ke,e,a)},useMemoCache:cp,useCacheRefresh:g1,useEffectEvent:o1},t3={readContext:Da,use:Bm,useCallback:s1,useContext:Da,useEffect:dp,useImperativeHandle:c1,useInsertionEffect:r1,
useLayoutEffect:i1,useMemo:d1,useReducer:df,useRef:n1,useState:function(){return df(Ro)},useDebugValue:mp,useDeferredValue:function(e,a){var t=ea();return ke===
null?up(t,e,a):m1(t,ke.memoizedState,e,a)},useTransition:function(){var e=df(Ro)[0],a=ea().memoizedState;return[typeof e=="boolean"?e:ds(e),a]},useSyncExternalStore:Qy,
useId:p1,useHostTransitionStatus:fp,useFormState:Ib,useActionState:Ib,useOptimistic:function(e,a){var t=ea();return ke!==null?Fy(t,ke,e,a):(t.baseState=e,[e,t.queue.
dispatch])},useMemoCache:cp,useCacheRefresh:g1,useEffectEvent:o1};function mf(e,a,t,n){a=e.memoizedState,t=t(n,a),t=t==null?a:Te({},a,t),e.memoizedState=t,e.lanes===
0&&(e.updateQueue.baseState=t)}var ah={enqueueSetState:function(e,a,t){e=e._reactInternals;var n=Yt(),o=zr(n);o.payload=a,t!=null&&(o.callback=t),a=Sr(e,o,n),a!==
null&&(zt(a,e,n),Mc(a,e,n))},enqueueReplaceState:function(e,a,t){e=e._reactInternals;var n=Yt(),o=zr(n);o.tag=1,o.payload=a,t!=null&&(o.callback=t),a=Sr(e,o,n),
a!==null&&(zt(a,e,n),Mc(a,e,n))},enqueueForceUpdate:function(e,a){e=e._reactInternals;var t=Yt(),n=zr(t);n.tag=2,a!=null&&(n.callback=a),a=Sr(e,n,t),a!==null&&(zt(
a,e,t),Mc(a,e,t))}};function Qb(e,a,t,n,o,r,i){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,r,i):a.prototype&&a.prototype.
isPureReactComponent?!Ic(t,n)||!Ic(o,r):!0}function Pb(e,a,t,n){e=a.state,typeof a.componentWillReceiveProps=="function"&&a.componentWillReceiveProps(t,n),typeof a.
UNSAFE_componentWillReceiveProps=="function"&&a.UNSAFE_componentWillReceiveProps(t,n),a.state!==e&&ah.enqueueReplaceState(a,a.state,null)}function vi(e,a){var t=a;
if("ref"in a){t={};for(var n in a)n!=="ref"&&(t[n]=a[n])}if(e=e.defaultProps){t===a&&(t=Te({},t));for(var o in e)t[o]===void 0&&(t[o]=e[o])}return t}function x1(e){
am(e)}function k1(e){console.error(e)}function z1(e){am(e)}function um(e,a){try{var t=e.onUncaughtError;t(a.value,{componentStack:a.stack})}catch(n){setTimeout(
function(){throw n})}}function Xb(e,a,t){try{var n=e.onCaughtError;n(t.value,{componentStack:t.stack,errorBoundary:a.tag===1?a.stateNode:null})}catch(o){setTimeout(
function(){throw o})}}function th(e,a,t){return t=zr(t),t.tag=3,t.payload={element:null},t.callback=function(){um(e,a)},t}function S1(e){return e=zr(e),e.tag=3,
e}function T1(e,a,t,n){var o=t.type.getDerivedStateFromError;if(typeof o=="function"){var r=n.value;e.payload=function(){return o(r)},e.callback=function(){Xb(a,
t,n)}}var i=t.stateNode;i!==null&&typeof i.componentDidCatch=="function"&&(e.callback=function(){Xb(a,t,n),typeof o!="function"&&(Cr===null?Cr=new Set([this]):Cr.
add(this));var l=n.stack;this.componentDidCatch(n.value,{componentStack:l!==null?l:""})})}function n3(e,a,t,n,o){if(t.flags|=32768,n!==null&&typeof n=="object"&&
typeof n.then=="function"){if(a=t.alternate,a!==null&&ui(a,t,o,!0),t=Ga.current,t!==null){switch(t.tag){case 31:case 13:case 19:return Ja===null?wm():t.alternate===
null&&Xe===0&&(Xe=3),t.flags&=-257,t.flags|=65536,t.lanes=o,n===im?t.flags|=16384:(a=t.updateQueue,a===null?t.updateQueue=new Set([n]):a.add(n),bf(e,n,o)),!1;case 22:
return t.flags|=65536,n===im?t.flags|=16384:(a=t.updateQueue,a===null?(a={transitions:null,markerInstances:null,retryQueue:new Set([n])},t.updateQueue=a):(t=a.retryQueue,
t===null?a.retryQueue=new Set([n]):t.add(n)),bf(e,n,o)),!1}throw Error(z(435,t.tag))}return bf(e,n,o),wm(),!1}if(V)return a=Ga.current,a!==null?((a.flags&65536)===
0&&(a.flags|=256),a.flags|=65536,a.lanes=o,n!==If&&(e=Error(z(422),{cause:n}),Qc(un(e,t)))):(n!==If&&(a=Error(z(423),{cause:n}),Qc(un(a,t))),e=e.current.alternate,
e.flags|=65536,o&=-o,e.lanes|=o,n=un(n,t),o=th(e.stateNode,n,o),sf(e,o),Xe!==4&&(Xe=2)),!1;var r=Error(z(520),{cause:n});if(r=un(r,t),qc===null?qc=[r]:qc.push(r),
Xe!==4&&(Xe=2),a===null)return!0;n=un(n,t),t=a;do{switch(t.tag){case 3:return t.flags|=65536,e=o&-o,t.lanes|=e,e=th(t.stateNode,n,e),sf(t,e),!1;case 1:if(a=t.type,
r=t.stateNode,(t.flags&128)===0&&(typeof a.getDerivedStateFromError=="function"||r!==null&&typeof r.componentDidCatch=="function"&&(Cr===null||!Cr.has(r))))return t.
flags|=65536,o&=-o,t.lanes|=o,o=S1(o),T1(o,e,t,n),sf(t,o),!1;break;case 22:if(t.memoizedState!==null)return t.flags|=65536,!1}t=t.return}while(t!==null);return!1}
var pp=Error(z(461)),ca=!1;function pa(e,a,t,n){a.child=e===null?Hy(a,null,t,n):pi(a,e.child,t,n)}function Zb(e,a,t,n,o){t=t.render;var r=a.ref;if("ref"in n){var i={};
for(var l in n)l!=="ref"&&(i[l]=n[l])}else i=n;return fi(a),n=op(e,a,t,i,r,o),l=rp(),e!==null&&!ca?(ip(e,a,o),Do(e,a,o)):(V&&l&&Mm(a),a.flags|=1,pa(e,a,n,o),a.child)}
function $b(e,a,t,n,o){if(e===null){var r=t.type;return typeof r=="function"&&!Zh(r)&&r.defaultProps===void 0&&t.compare===null?(a.tag=15,a.type=r,A1(e,a,r,n,o)):
(e=Bd(t.type,null,n,a,a.mode,o),e.ref=a.ref,e.return=a,a.child=e)}if(r=e.child,!vp(e,o)){var i=r.memoizedProps;if(t=t.compare,t=t!==null?t:Ic,t(i,n)&&e.ref===a.
ref)return Do(e,a,o)}return a.flags|=1,e=Co(r,n),e.ref=a.ref,e.return=a,a.child=e}function A1(e,a,t,n,o){if(e!==null){var r=e.memoizedProps;if(Ic(r,n)&&e.ref===
a.ref)if(ca=!1,a.pendingProps=n=r,vp(e,o))(e.flags&131072)!==0&&(ca=!0);else return a.lanes=e.lanes,Do(e,a,o)}return nh(e,a,t,n,o)}function C1(e,a,t,n){var o=n.
children,r=e!==null?e.memoizedState:null;if(e===null&&a.stateNode===null&&(a.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),
n.mode==="hidden"){if((a.flags&128)!==0){if(r=r!==null?r.baseLanes|t:t,e!==null){for(n=a.child=e.child,o=0;n!==null;)o=o|n.lanes|n.childLanes,n=n.sibling;n=o&~r}else
n=0,a.child=null;return Jb(e,a,r,t,n)}if((t&536870912)!==0)a.memoizedState={baseLanes:0,cachePool:null},e!==null&&Ld(a,r!==null?r.cachePool:null),r!==null?qb(a,
r):$f(),Yy(a);else return n=a.lanes=536870912,Jb(e,a,r!==null?r.baseLanes|t:t,t,n)}else r!==null?(Ld(a,r.cachePool),qb(a,r),Ar(),a.memoizedState=null):(e!==null&&
Ld(a,null),$f(),Ar());return pa(e,a,o,t),a.child}function Uc(e,a){return e!==null&&e.tag===22||a.stateNode!==null||(a.stateNode={_visibility:1,_pendingMarkers:null,
_retryCache:null,_transitions:null}),a.sibling}function Jb(e,a,t,n,o){var r=Fh();return r=r===null?null:{parent:la._currentValue,pool:r},a.memoizedState={baseLanes:t,
cachePool:r},e!==null&&Ld(a,null),$f(),Yy(a),e!==null&&ui(e,a,n,!0),a.childLanes=o,null}function Hd(e,a){return a=Gm({mode:a.mode,children:a.children},e.mode),a.
ref=e.ref,e.child=a,a.return=e,a}function Fb(e,a,t){return pi(a,e.child,null,t),e=Hd(a,a.pendingProps),e.flags|=2,Lt(a),a.memoizedState=null,e}function o3(e,a,t){
var n=a.pendingProps,o=(a.flags&128)!==0;if(a.flags&=-129,e===null){if(V){if(n.mode==="hidden")return e=Hd(a,n),a.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},
Uc(null,e);if(Jf(a),(e=Ce)?(e=Cw(e,fn),e=e!==null&&e.data==="&"?e:null,e!==null&&(a.memoizedState={dehydrated:e,treeContext:Mr!==null?{id:no,overflow:oo}:null,retryLane:536870912,
hydrationErrors:null},t=Ry(e),t.return=a,a.child=t,Aa=a,Ce=null)):e=null,e===null)throw Rr(a);return a.lanes=536870912,null}return Hd(a,n)}var r=e.memoizedState;
if(r!==null){var i=r.dehydrated;if(Jf(a),o)if(a.flags&256)a.flags&=-257,a=Fb(e,a,t);else if(a.memoizedState!==null)a.child=e.child,a.flags|=128,a=null;else throw Error(
z(558));else if(ca||ui(e,a,t,!1),o=(t&e.childLanes)!==0,ca||o){if(Dr.current===null){if(n=Se,n!==null&&(i=oy(n,t),i!==0&&i!==r.retryLane))throw r.retryLane=i,xi(
e,i),zt(n,e,i),pp;wm()}a=Fb(e,a,t)}else e=r.treeContext,Ce=hn(i.nextSibling),Aa=a,V=!0,kr=null,fn=!1,e!==null&&By(a,e),a=Hd(a,n),a.flags|=134221824;return a}return e=
Co(e.child,{mode:n.mode,children:n.children}),e.ref=a.ref,a.child=e,e.return=a,e}function Wi(e,a){var t=a.ref;if(t===null)e!==null&&e.ref!==null&&(a.flags|=4194816);else{
if(typeof t!="function"&&typeof t!="object")throw Error(z(284));(e===null||e.ref!==t)&&(a.flags|=4194816)}}function nh(e,a,t,n,o){return fi(a),t=op(e,a,t,n,void 0,
o),n=rp(),e!==null&&!ca?(ip(e,a,o),Do(e,a,o)):(V&&n&&Mm(a),a.flags|=1,pa(e,a,t,o),a.child)}function Wb(e,a,t,n,o,r){return fi(a),a.updateQueue=null,t=Vy(a,n,t,o),
Iy(e),n=rp(),e!==null&&!ca?(ip(e,a,r),Do(e,a,r)):(V&&n&&Mm(a),a.flags|=1,pa(e,a,t,r),a.child)}function e0(e,a,t,n,o){if(fi(a),a.stateNode===null){var r=dl,i=t.contextType;
typeof i=="object"&&i!==null&&(r=Da(i)),r=new t(n,r),a.memoizedState=r.state!==null&&r.state!==void 0?r.state:null,r.updater=ah,a.stateNode=r,r._reactInternals=
a,r=a.stateNode,r.props=n,r.state=a.memoizedState,r.refs={},ep(a),i=t.contextType,r.context=typeof i=="object"&&i!==null?Da(i):dl,r.state=a.memoizedState,i=t.getDerivedStateFromProps,
typeof i=="function"&&(mf(a,t,i,n),r.state=a.memoizedState),typeof t.getDerivedStateFromProps=="function"||typeof r.getSnapshotBeforeUpdate=="function"||typeof r.
UNSAFE_componentWillMount!="function"&&typeof r.componentWillMount!="function"||(i=r.state,typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.
UNSAFE_componentWillMount=="function"&&r.UNSAFE_componentWillMount(),i!==r.state&&ah.enqueueReplaceState(r,r.state,null),Dc(a,n,r,o),Rc(),r.state=a.memoizedState),
typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!0}else if(e===null){r=a.stateNode;var l=a.memoizedProps,c=vi(t,l);r.props=c;var s=r.context,f=t.contextType;
i=dl,typeof f=="object"&&f!==null&&(i=Da(f));var d=t.getDerivedStateFromProps;f=typeof d=="function"||typeof r.getSnapshotBeforeUpdate=="function",l=a.pendingProps!==
l,f||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(l||s!==i)&&Pb(a,r,n,i),hr=!1;var m=a.memoizedState;
r.state=m,Dc(a,n,r,o),Rc(),s=a.memoizedState,l||m!==s||hr?(typeof d=="function"&&(mf(a,t,d,n),s=a.memoizedState),(c=hr||Qb(a,t,c,n,m,s,i))?(f||typeof r.UNSAFE_componentWillMount!=
"function"&&typeof r.componentWillMount!="function"||(typeof r.componentWillMount=="function"&&r.componentWillMount(),typeof r.UNSAFE_componentWillMount=="funct\
ion"&&r.UNSAFE_componentWillMount()),typeof r.componentDidMount=="function"&&(a.flags|=4194308)):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),a.memoizedProps=
n,a.memoizedState=s),r.props=n,r.state=s,r.context=i,n=c):(typeof r.componentDidMount=="function"&&(a.flags|=4194308),n=!1)}else{r=a.stateNode,Xf(e,a),i=a.memoizedProps,
f=vi(t,i),r.props=f,d=a.pendingProps,m=r.context,s=t.contextType,c=dl,typeof s=="object"&&s!==null&&(c=Da(s)),l=t.getDerivedStateFromProps,(s=typeof l=="functio\
n"||typeof r.getSnapshotBeforeUpdate=="function")||typeof r.UNSAFE_componentWillReceiveProps!="function"&&typeof r.componentWillReceiveProps!="function"||(i!==d||
m!==c)&&Pb(a,r,n,c),hr=!1,m=a.memoizedState,r.state=m,Dc(a,n,r,o),Rc();var u=a.memoizedState;i!==d||m!==u||hr||e!==null&&e.dependencies!==null&&rm(e.dependencies)?
(typeof l=="function"&&(mf(a,t,l,n),u=a.memoizedState),(f=hr||Qb(a,t,f,n,m,u,c)||e!==null&&e.dependencies!==null&&rm(e.dependencies))?(s||typeof r.UNSAFE_componentWillUpdate!=
"function"&&typeof r.componentWillUpdate!="function"||(typeof r.componentWillUpdate=="function"&&r.componentWillUpdate(n,u,c),typeof r.UNSAFE_componentWillUpdate==
"function"&&r.UNSAFE_componentWillUpdate(n,u,c)),typeof r.componentDidUpdate=="function"&&(a.flags|=4),typeof r.getSnapshotBeforeUpdate=="function"&&(a.flags|=1024)):
(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=1024),a.memoizedProps=n,a.memoizedState=u),r.props=n,r.state=u,r.context=c,n=f):(typeof r.componentDidUpdate!="function"||i===e.memoizedProps&&
m===e.memoizedState||(a.flags|=4),typeof r.getSnapshotBeforeUpdate!="function"||i===e.memoizedProps&&m===e.memoizedState||(a.flags|=1024),n=!1)}return r=n,Wi(e,
a),n=(a.flags&128)!==0,r||n?(r=a.stateNode,t=n&&typeof t.getDerivedStateFromError!="function"?null:r.render(),a.flags|=1,e!==null&&n?(a.child=pi(a,e.child,null,
o),a.child=pi(a,null,t,o)):pa(e,a,t,o),a.memoizedState=r.state,e=a.child):e=Do(e,a,o),e}function a0(e,a,t,n){return mi(),a.flags|=256,pa(e,a,t,n),a.child}var oh={
dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function rh(e){return{baseLanes:e,cachePool:Ly()}}function ih(e,a,t){return e=e!==null?e.childLanes&
~t:0,a&&(e|=qt),e}function E1(e,a,t){var n=a.pendingProps,o=!1,r=(a.flags&128)!==0,i;if((i=r)||(i=e!==null&&e.memoizedState===null?!1:(Ua.current&2)!==0),i&&(o=
!0,a.flags&=-129),i=(a.flags&32)!==0,a.flags&=-33,e===null){if(V){if(o?Tr(a):Ar(),(e=Ce)?(e=Cw(e,fn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(a.memoizedState=
{dehydrated:e,treeContext:Mr!==null?{id:no,overflow:oo}:null,retryLane:536870912,hydrationErrors:null},t=Ry(e),t.return=a,a.child=t,Aa=a,Ce=null)):e=null,e===null)
throw Rr(a);return Ep(e)?a.lanes=32:a.lanes=536870912,null}return r=n.children,n=n.fallback,o?(Ar(),o=a.mode,r=Gm({mode:"hidden",children:r},o),n=li(n,o,t,null),
r.return=a,n.return=a,r.sibling=n,a.child=r,n=a.child,n.memoizedState=rh(t),n.childLanes=ih(e,i,t),a.memoizedState=oh,Uc(null,n)):(Tr(a),gp(a,r))}var l=e.memoizedState;
if(l!==null){var c=l.dehydrated;if(c!==null)return r3(e,a,r,i,n,c,l,t)}return o?(Ar(),o=n.fallback,r=a.mode,l=e.child,c=l.sibling,n=Co(l,{mode:"hidden",children:n.
children}),n.subtreeFlags=l.subtreeFlags&1206910976,c!==null?o=Co(c,o):(o=li(o,r,t,null),o.flags|=2),o.return=a,n.return=a,n.sibling=o,a.child=n,Uc(null,n),n=a.
child,o=e.child.memoizedState,o===null?o=rh(t):(r=o.cachePool,r!==null?(l=la._currentValue,r=r.parent!==l?{parent:l,pool:l}:r):r=Ly(),o={baseLanes:o.baseLanes|t,
cachePool:r}),n.memoizedState=o,n.childLanes=ih(e,i,t),a.memoizedState=oh,Uc(e.child,n)):(Tr(a),t=e.child,e=t.sibling,t=Co(t,{mode:"visible",children:n.children}),
t.return=a,t.sibling=null,e!==null&&(i=a.deletions,i===null?(a.deletions=[e],a.flags|=16):i.push(e)),a.child=t,a.memoizedState=null,t)}function gp(e,a){return a=
Gm({mode:"visible",children:a},e.mode),a.return=e,e.child=a}function Gm(e,a){return e=kt(22,e,null,a),e.lanes=0,e}function _d(e,a,t){return pi(a,e.child,null,t),
e=gp(a,a.pendingProps.children),e.flags|=2,a.memoizedState=null,e}function r3(e,a,t,n,o,r,i,l){if(t)return a.flags&256?(Tr(a),a.flags&=-257,_d(e,a,l)):a.memoizedState!==
null?(Ar(),a.child=e.child,a.flags|=128,null):(Ar(),r=o.fallback,i=a.mode,o=Gm({mode:"visible",children:o.children},i),r=li(r,i,l,null),r.flags|=2,o.return=a,r.
return=a,o.sibling=r,a.child=o,pi(a,e.child,null,l),o=a.child,o.memoizedState=rh(l),o.childLanes=ih(e,n,l),a.memoizedState=oh,Uc(null,o));if(Tr(a),Ep(r)){if(n=r.
nextSibling&&r.nextSibling.dataset,n)var c=n.dgst;return n=c,n!==""&&(o=Error(z(419)),o.stack="",o.digest=n,Qc({value:o,source:null,stack:null})),_d(e,a,l)}if(ca||
ui(e,a,l,!1),n=(l&e.childLanes)!==0,ca||n){if(Dr.current!==null)return _d(e,a,l);if(n=Se,n!==null&&(o=oy(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,xi(e,o),
zt(n,e,o),pp;return Oh(r)||wm(),_d(e,a,l)}return Oh(r)?(a.flags|=192,a.child=e.child,null):(e=i.treeContext,Ce=hn(r.nextSibling),Aa=a,V=!0,kr=null,fn=!1,e!==null&&
By(a,e),a=gp(a,o.children),a.flags|=134221824,a)}function t0(e,a,t){e.lanes|=a;var n=e.alternate;n!==null&&(n.lanes|=a),Ud(e.return,a,t)}function n0(e){for(var a=null;e!==
null;){var t=e.alternate;t!==null&&cm(t)===null&&(a=e),e=e.sibling}return a}function xd(e,a,t,n,o,r){var i=e.memoizedState;i===null?e.memoizedState={isBackwards:a,
rendering:null,renderingStartTime:0,last:n,tail:t,tailMode:o,treeForkCount:r}:(i.isBackwards=a,i.rendering=null,i.renderingStartTime=0,i.last=n,i.tail=t,i.tailMode=
o,i.treeForkCount=r)}function uf(e){var a=e.child;for(e.child=null;a!==null;){var t=a.sibling;a.sibling=e.child,e.child=a,a=t}}function lh(e,a,t){var n=a.pendingProps,
o=n.revealOrder,r=n.tail;n=n.children;var i=Ua.current;if(a.flags&128)return Xc(a,i),null;var l=(i&2)!==0;if(l?(i=i&1|2,a.flags|=128):i&=1,Xc(a,i),o==="backward\
s"&&e!==null?(uf(e),pa(e,a,n,t),uf(e)):pa(e,a,n,t),n=V?Vc:0,!l&&e!==null&&(e.flags&128)!==0)e:for(e=a.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&t0(
e,t,a);else if(e.tag===19)t0(e,t,a);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===a)break e;for(;e.sibling===null;){if(e.return===null||e.return===
a)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(o){case"backwards":t=n0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null,
uf(a)),xd(a,!0,o,null,r,n);break;case"unstable_legacy-backwards":for(t=null,o=a.child,a.child=null;o!==null;){if(e=o.alternate,e!==null&&cm(e)===null){a.child=o;
break}e=o.sibling,o.sibling=t,t=o,o=e}xd(a,!0,t,null,r,n);break;case"together":xd(a,!1,null,null,void 0,n);break;case"independent":a.memoizedState=null;break;default:
t=n0(a.child),t===null?(o=a.child,a.child=null):(o=t.sibling,t.sibling=null),xd(a,!1,o,t,r,n)}return a.child}function o0(e,a,t){var n=a.pendingProps;return br(a,
a.type,n.value),pa(e,a,n.children,t),a.child}function Do(e,a,t){if(e!==null&&(a.dependencies=e.dependencies),Ur|=a.lanes,(t&a.childLanes)===0)if(e!==null){if(ui(
e,a,t,!1),(t&a.childLanes)===0)return null}else return null;if(e!==null&&a.child!==e.child)throw Error(z(153));if(a.child!==null){for(e=a.child,t=Co(e,e.pendingProps),
a.child=t,t.return=a;e.sibling!==null;)e=e.sibling,t=t.sibling=Co(e,e.pendingProps),t.return=a;t.sibling=null}return a.child}function vp(e,a){return(e.lanes&a)!==
0?!0:(e=e.dependencies,!!(e!==null&&rm(e)))}function i3(e,a,t){switch(a.tag){case 3:Jd(a,a.stateNode.containerInfo),br(a,la,e.memoizedState.cache),mi();break;case 27:case 5:
Df(a);break;case 4:Jd(a,a.stateNode.containerInfo);break;case 10:br(a,a.type,a.memoizedProps.value);break;case 31:if(a.memoizedState!==null)return a.flags|=128,
Jf(a),null;break;case 13:var n=a.memoizedState;if(n!==null){if(n.dehydrated!==null)return Tr(a),a.flags|=128,null;n=ui(e,a,t,!1);var o=a.child.childLanes;return n||
(t&o)!==0?E1(e,a,t):(Tr(a),e=Do(e,a,t),e!==null?e.sibling:null)}Tr(a);break;case 19:if(a.flags&128)return lh(e,a,t);if(o=(e.flags&128)!==0,n=(t&a.childLanes)!==
0,n||(ui(e,a,t,!1),n=(t&a.childLanes)!==0),o){if(n)return lh(e,a,t);a.flags|=128}if(o=a.memoizedState,o!==null&&(o.rendering=null,o.tail=null,o.lastEffect=null),
Xc(a,Ua.current),n)break;return null;case 22:return a.lanes=0,C1(e,a,t,a.pendingProps);case 24:br(a,la,e.memoizedState.cache)}return Do(e,a,t)}function N1(e,a,t){
if(e!==null)if(e.memoizedProps!==a.pendingProps)ca=!0;else{if(!vp(e,t)&&(a.flags&128)===0)return ca=!1,i3(e,a,t);ca=(e.flags&131072)!==0}else ca=!1,V&&(a.flags&
1048576)!==0&&Dy(a,Vc,a.index);switch(a.lanes=0,a.tag){case 16:e:{var n=a.pendingProps;if(e=ti(a.elementType),a.type=e,typeof e=="function")Zh(e)?(n=vi(e,n),a.tag=
1,a=e0(null,a,e,n,t)):(a.tag=0,a=nh(null,a,e,n,t));else{if(e!=null){var o=e.$$typeof;if(o===Uh){a.tag=11,a=Zb(null,a,e,n,t);break e}else if(o===Lh){a.tag=14,a=$b(
null,a,e,n,t);break e}else if(o===ao){a.tag=10,a.type=e,a=o0(null,a,t);break e}}throw a=Mf(e)||e,Error(z(306,a,""))}}return a;case 0:return nh(e,a,a.type,a.pendingProps,
t);case 1:return n=a.type,o=vi(n,a.pendingProps),e0(e,a,n,o,t);case 3:e:{if(Jd(a,a.stateNode.containerInfo),e===null)throw Error(z(387));n=a.pendingProps;var r=a.
memoizedState;o=r.element,Xf(e,a),Dc(a,n,null,t);var i=a.memoizedState;if(n=i.cache,br(a,la,n),n!==r.cache&&Qf(a,[la],t,!0),Rc(),n=i.element,r.isDehydrated)if(r=
{element:n,isDehydrated:!1,cache:i.cache},a.updateQueue.baseState=r,a.memoizedState=r,a.flags&256){a=a0(e,a,n,t);break e}else if(n!==o){o=un(Error(z(424)),a),Qc(
o),a=a0(e,a,n,t);break e}else for(e=a.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Ce=hn(e.firstChild),Aa=a,V=!0,
kr=null,fn=!0,t=Hy(a,null,n,t),a.child=t;t;)t.flags=t.flags&-3|134221824,t=t.sibling;else{if(mi(),n===o){a=Do(e,a,t);break e}pa(e,a,n,t)}a=a.child}return a;case 26:
return Wi(e,a),e===null?(t=O0(a.type,null,a.pendingProps,null))?a.memoizedState=t:V||(a.stateNode=yw(a.type,a.pendingProps,xr.current,a)):a.memoizedState=O0(a.type,
e.memoizedProps,a.pendingProps,e.memoizedState),null;case 27:return Df(a),e===null&&V&&(n=a.stateNode=Ew(a.type,a.pendingProps,xr.current),Aa=a,fn=!0,o=Ce,Gr(a.
type)?(Mh=o,Ce=hn(n.firstChild)):Ce=o),pa(e,a,a.pendingProps.children,t),Wi(e,a),e===null&&(a.flags|=4194304),a.child;case 5:return e===null&&V&&((o=n=Ce)&&(n=F3(
n,a.type,a.pendingProps,fn),n!==null?(a.stateNode=n,Aa=a,Ce=hn(n.firstChild),fn=!1,o=!0):o=!1),o||Rr(a)),Df(a),o=a.type,r=a.pendingProps,i=e!==null?e.memoizedProps:
null,n=r.children,Ch(o,r)?n=null:i!==null&&Ch(o,i)&&(a.flags|=32),a.memoizedState!==null&&(o=op(e,a,Zk,null,null,t),Dl._currentValue=o),Wi(e,a),pa(e,a,n,t),a.child;case 6:
return e===null&&V&&((e=t=Ce)&&(t=W3(t,a.pendingProps,fn),t!==null?(a.stateNode=t,Aa=a,Ce=null,e=!0):e=!1),e||Rr(a)),null;case 13:return E1(e,a,t);case 4:return Jd(
a,a.stateNode.containerInfo),n=a.pendingProps,e===null?a.child=pi(a,null,n,t):pa(e,a,n,t),a.child;case 11:return Zb(e,a,a.type,a.pendingProps,t);case 7:return n=
a.pendingProps,Wi(e,a),pa(e,a,n,t),a.child;case 8:return pa(e,a,a.pendingProps.children,t),a.child;case 12:return pa(e,a,a.pendingProps.children,t),a.child;case 10:
return o0(e,a,t);case 9:return o=a.type._context,n=a.pendingProps.children,fi(a),o=Da(o),n=n(o),a.flags|=1,pa(e,a,n,t),a.child;case 14:return $b(e,a,a.type,a.pendingProps,
t);case 15:return A1(e,a,a.type,a.pendingProps,t);case 19:return lh(e,a,t);case 31:return o3(e,a,t);case 22:return C1(e,a,t,a.pendingProps);case 24:return fi(a),
n=Da(la),e===null?(o=Fh(),o===null&&(o=Se,r=Jh(),o.pooledCache=r,r.refCount++,r!==null&&(o.pooledCacheLanes|=t),o=r),a.memoizedState={parent:n,cache:o},ep(a),br(
a,la,o)):((e.lanes&t)!==0&&(Xf(e,a),Dc(a,null,null,t),Rc()),o=e.memoizedState,r=a.memoizedState,o.parent!==n?(o={parent:n,cache:n},a.memoizedState=o,a.lanes===0&&
(a.memoizedState=a.updateQueue.baseState=o),br(a,la,n)):(n=r.cache,br(a,la,n),n!==o.cache&&Qf(a,[la],t,!0))),pa(e,a,a.pendingProps.children,t),a.child;case 30:return a.
stateNode===null&&(a.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=a.pendingProps,n.name!=null&&n.name!=="auto"?a.flags|=e===null?18882560:18874368:
V&&Mm(a),e!==null&&e.memoizedProps.name!==n.name?a.flags|=4194816:Wi(e,a),pa(e,a,n.children,t),a.child;case 29:throw a.pendingProps}throw Error(z(156,a.tag))}function So(e){
e.flags|=4}function ff(e,a,t,n,o){var r;if((r=(e.mode&32)!==0)&&(r=t===null?D0(a,n):D0(a,n)&&(n.src!==t.src||n.srcSet!==t.srcSet)),r){if(e.flags|=16777216,(o&335544128)===
o)if(e.stateNode.complete)e.flags|=8192;else if(rw())e.flags|=8192;else throw si=im,Wh}else e.flags&=-16777217}function r0(e,a){if(a.type!=="stylesheet"||(a.state.
loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!Rw(a))if(rw())e.flags|=8192;else throw si=im,Wh}function kd(e,a){a!==null&&(e.flags|=4),e.flags&16384&&
(a=e.tag!==22?ay():536870912,e.lanes|=a,Cl|=a)}function yc(e,a){if(!V)switch(e.tailMode){case"visible":break;case"collapsed":for(var t=e.tail,n=null;t!==null;)t.
alternate!==null&&(n=t),t=t.sibling;n===null?a||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(a=e.tail,t=null;a!==null;)a.alternate!==
null&&(t=a),a=a.sibling;t===null?e.tail=null:t.sibling=null}}function Ae(e){var a=e.alternate!==null&&e.alternate.child===e.child,t=0,n=0;if(a)for(var o=e.child;o!==
null;)t|=o.lanes|o.childLanes,n|=o.subtreeFlags&1206910976,n|=o.flags&1206910976,o.return=e,o=o.sibling;else for(o=e.child;o!==null;)t|=o.lanes|o.childLanes,n|=
o.subtreeFlags,n|=o.flags,o.return=e,o=o.sibling;return e.subtreeFlags|=n,e.childLanes=t,a}function l3(e,a,t){var n=a.pendingProps;switch($h(a),a.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:
return Ae(a),null;case 1:return Ae(a),null;case 3:return t=a.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),a.memoizedState.cache!==n&&(a.flags|=2048),Eo(
la),zl(),t.pendingContext&&(t.context=t.pendingContext,t.pendingContext=null),(e===null||e.child===null)&&(Ji(a)?So(a):e===null||e.memoizedState.isDehydrated&&(a.
flags&256)===0||(a.flags|=1024,cf())),Ae(a),null;case 26:var o=a.type,r=a.memoizedState;return e===null?(So(a),r!==null?(Ae(a),r0(a,r)):(Ae(a),ff(a,o,null,n,t))):
r?r!==e.memoizedState?(So(a),Ae(a),r0(a,r)):(Ae(a),a.flags&=-16777217):(e=e.memoizedProps,e!==n&&So(a),Ae(a),ff(a,o,e,n,t)),null;case 27:if(Fd(a),t=xr.current,o=
a.type,e!==null&&a.stateNode!=null)e.memoizedProps!==n&&So(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return Ae(a),a.subtreeFlags&=-33554433,null}
e=ro.current,Ji(a)?Mb(a,e):(e=Ew(o,n,t),a.stateNode=e,So(a))}return Ae(a),a.subtreeFlags&=-33554433,null;case 5:if(Fd(a),o=a.type,e!==null&&a.stateNode!=null)e.
memoizedProps!==n&&So(a);else{if(!n){if(a.stateNode===null)throw Error(z(166));return Ae(a),a.subtreeFlags&=-33554433,null}if(r=ro.current,Ji(a))Mb(a,r);else{var i=Fc(
xr.current);switch(r){case 1:r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case 2:r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;default:
switch(o){case"svg":r=i.createElementNS("http://www.w3.org/2000/svg",o);break;case"math":r=i.createElementNS("http://www.w3.org/1998/Math/MathML",o);break;case"\
script":r=i.createElement("div"),r.innerHTML="<script><\/script>",r=r.removeChild(r.firstChild);break;case"select":r=typeof n.is=="string"?i.createElement("sele\
ct",{is:n.is}):i.createElement("select"),n.multiple?r.multiple=!0:n.size&&(r.size=n.size);break;default:r=typeof n.is=="string"?i.createElement(o,{is:n.is}):i.createElement(
o)}}r[Ra]=a,r[Tt]=n;e:for(i=a.child;i!==null;){if(i.tag===5||i.tag===6)r.appendChild(i.stateNode);else if(i.tag!==4&&i.tag!==27&&i.child!==null){i.child.return=
i,i=i.child;continue}if(i===a)break e;for(;i.sibling===null;){if(i.return===null||i.return===a)break e;i=i.return}i.sibling.return=i.return,i=i.sibling}a.stateNode=
r;e:switch(La(r,o,n),o){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&So(a)}}return Ae(a),
a.subtreeFlags&=-33554433,ff(a,a.type,e===null?null:e.memoizedProps,a.pendingProps,t),null;case 6:if(e&&a.stateNode!=null)e.memoizedProps!==n&&So(a);else{if(typeof n!=
"string"&&a.stateNode===null)throw Error(z(166));if(e=xr.current,Ji(a)){if(e=a.stateNode,t=a.memoizedProps,n=null,o=Aa,o!==null)switch(o.tag){case 27:case 5:n=o.
memoizedProps}e[Ra]=a,e=!!(e.nodeValue===t||n!==null&&n.suppressHydrationWarning===!0||vw(e.nodeValue,t)),e||Rr(a,!0)}else e=Fc(e).createTextNode(n),e[Ra]=a,a.stateNode=
e}return Ae(a),null;case 31:if(t=a.memoizedState,e===null||e.memoizedState!==null){if(n=Ji(a),t!==null){if(e===null){if(!n)throw Error(z(318));if(e=a.memoizedState,
e=e!==null?e.dehydrated:null,!e)throw Error(z(557));e[Ra]=a}else mi(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ae(a),e=!1}else t=cf(),e!==null&&e.memoizedState!==
null&&(e.memoizedState.hydrationErrors=t),e=!0;if(!e)return a.flags&256?(Lt(a),a):(Lt(a),null);if((a.flags&128)!==0)throw Error(z(558))}return Ae(a),null;case 13:
if(n=a.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(o=Ji(a),n!==null&&n.dehydrated!==null){if(e===null){if(!o)throw Error(
z(318));if(o=a.memoizedState,o=o!==null?o.dehydrated:null,!o)throw Error(z(317));o[Ra]=a}else mi(),(a.flags&128)===0&&(a.memoizedState=null),a.flags|=4;Ae(a),o=
!1}else o=cf(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=o),o=!0;if(!o)return a.flags&256?(Lt(a),a):(Lt(a),null)}return Lt(a),(a.flags&
128)!==0?(a.lanes=t,a):(t=n!==null,e=e!==null&&e.memoizedState!==null,t&&(n=a.child,o=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.
cachePool!==null&&(o=n.alternate.memoizedState.cachePool.pool),r=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(r=n.memoizedState.cachePool.pool),
r!==o&&(n.flags|=2048)),t!==e&&t&&(a.child.flags|=8192),kd(a,a.updateQueue),Ae(a),null);case 4:return zl(),e===null&&Tp(a.stateNode.containerInfo),a.flags|=67108864,
Ae(a),null;case 10:return Eo(a.type),Ae(a),null;case 19:if(tp(a),n=a.memoizedState,n===null)return Ae(a),null;if(o=(a.flags&128)!==0,r=n.rendering,r===null)if(o)
yc(n,!1);else{if(Xe!==0||e!==null&&(e.flags&128)!==0)for(e=a.child;e!==null;){if(r=cm(e),r!==null){for(a.flags|=128,yc(n,!1),e=r.updateQueue,a.updateQueue=e,kd(
a,e),a.subtreeFlags=0,e=t,t=a.child;t!==null;)My(t,e),t=t.sibling;return Xc(a,Ua.current&1|2),V&&To(a,n.treeForkCount),a.child}e=e.sibling}n.tail!==null&&Ht()>bm&&
(a.flags|=128,o=!0,yc(n,!1),a.lanes=4194304)}else{if(!o)if(e=cm(r),e!==null){if(a.flags|=128,o=!0,e=e.updateQueue,a.updateQueue=e,kd(a,e),yc(n,!0),n.tail===null&&
n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!r.alternate&&!V)return Ae(a),null}else 2*Ht()-n.renderingStartTime>bm&&t!==536870912&&(a.flags|=128,o=!0,yc(n,
!1),a.lanes=4194304);n.isBackwards?(r.sibling=a.child,a.child=r):(e=n.last,e!==null?e.sibling=r:a.child=r,n.last=r)}if(n.tail!==null){e=n.tail;e:{for(t=e;t!==null;){
if(t.alternate!==null){t=!1;break e}t=t.sibling}t=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Ht(),e.sibling=null,r=Ua.current,r=o?r&1|2:r&1,n.
tailMode==="visible"||n.tailMode==="collapsed"||!t||V?Xc(a,r):(t=r,Ee(Ga,a),Ee(Ua,t),Ja===null&&(Ja=a)),V&&To(a,n.treeForkCount),e}return Ae(a),null;case 22:case 23:
return Lt(a),ap(),n=a.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(a.flags|=8192):n&&(a.flags|=8192),n?(t&536870912)!==0&&(a.flags&128)===0&&(Ae(a),
a.subtreeFlags&6&&(a.flags|=8192)):Ae(a),t=a.updateQueue,t!==null&&kd(a,t.retryQueue),t=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&
(t=e.memoizedState.cachePool.pool),n=null,a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(n=a.memoizedState.cachePool.pool),n!==t&&(a.flags|=2048),e!==
null&&Ba(ci),null;case 24:return t=null,e!==null&&(t=e.memoizedState.cache),a.memoizedState.cache!==t&&(a.flags|=2048),Eo(la),Ae(a),null;case 25:return null;case 30:
return a.flags|=33554432,Ae(a),null}throw Error(z(156,a.tag))}function c3(e,a){switch($h(a),a.tag){case 1:return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 3:
return Eo(la),zl(),e=a.flags,(e&65536)!==0&&(e&128)===0?(a.flags=e&-65537|128,a):null;case 26:case 27:case 5:return Fd(a),null;case 31:if(a.memoizedState!==null){
if(Lt(a),a.alternate===null)throw Error(z(340));mi()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 13:if(Lt(a),e=a.memoizedState,e!==null&&e.dehydrated!==
null){if(a.alternate===null)throw Error(z(340));mi()}return e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 19:return tp(a),e=a.flags,e&65536?(a.flags=e&-65537|
128,e=a.memoizedState,e!==null&&(e.rendering=null,e.tail=null),a.flags|=4,a):null;case 4:return zl(),null;case 10:return Eo(a.type),null;case 22:case 23:return Lt(
a),ap(),e!==null&&Ba(ci),e=a.flags,e&65536?(a.flags=e&-65537|128,a):null;case 24:return Eo(la),null;case 25:return null;default:return null}}function O1(e,a){switch($h(
a),a.tag){case 3:Eo(la),zl();break;case 26:case 27:case 5:Fd(a);break;case 4:zl();break;case 31:a.memoizedState!==null&&Lt(a);break;case 13:Lt(a);break;case 19:
tp(a);break;case 10:Eo(a.type);break;case 22:case 23:Lt(a),ap(),e!==null&&Ba(ci);break;case 24:Eo(la)}}function ms(e,a){try{var t=a.updateQueue,n=t!==null?t.lastEffect:
null;if(n!==null){var o=n.next;t=o;do{if((t.tag&e)===e){n=void 0;var r=t.create,i=t.inst;n=r(),i.destroy=n}t=t.next}while(t!==o)}}catch(l){ye(a,a.return,l)}}function Br(e,a,t){
try{var n=a.updateQueue,o=n!==null?n.lastEffect:null;if(o!==null){var r=o.next;n=r;do{if((n.tag&e)===e){var i=n.inst,l=i.destroy;if(l!==void 0){i.destroy=void 0,
o=a;var c=t,s=l;try{s()}catch(f){ye(o,c,f)}}}n=n.next}while(n!==r)}}catch(f){ye(a,a.return,f)}}function M1(e){var a=e.updateQueue;if(a!==null){var t=e.stateNode;
try{jy(a,t)}catch(n){ye(e,e.return,n)}}}function R1(e,a,t){t.props=vi(e.type,e.memoizedProps),t.state=e.memoizedState;try{t.componentWillUnmount()}catch(n){ye(e,
a,n)}}function Wn(e,a){try{var t=e.ref;if(t!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var o=e.stateNode,r=Oo(e.memoizedProps,
o);(o.ref===null||o.ref.name!==r)&&(o.ref=kw(r)),n=o.ref;break;case 7:if(e.stateNode===null){var i=new Vt(e);St(e.child,!1,$3,i,void 0,void 0),e.stateNode=i}n=e.
stateNode;break;default:n=e.stateNode}typeof t=="function"?e.refCleanup=t(n):t.current=n}}catch(l){ye(e,a,l)}}function Ma(e,a){var t=e.ref,n=e.refCleanup;if(t!==
null)if(typeof n=="function")try{n()}catch(o){ye(e,a,o)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof t=="function")try{t(
null)}catch(o){ye(e,a,o)}else t.current=null}function fm(e,a){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&a!==null)for(var t=0;t<a.length;t++)Aw(
e.stateNode,a[t])}function i0(e){for(var a=e.return;a!==null&&(yp(a)&&Aw(e.stateNode,a.stateNode),!bp(a));)a=a.return}function Lc(e){for(var a=e.return;a!==null&&
(yp(a)&&J3(e.stateNode,a.stateNode),!bp(a));)a=a.return}function bp(e){return e.tag===5||e.tag===3||e.tag===27}function yp(e){return e&&e.tag===7&&e.stateNode!==
null}function ch(e){var a=e.type,t=e.memoizedProps,n=e.stateNode;try{e:switch(a){case"button":case"input":case"select":case"textarea":t.autoFocus&&n.focus();break e;case"\
img":t.src?n.src=t.src:t.srcSet&&(n.srcset=t.srcSet)}}catch(o){ye(e,e.return,o)}}function hf(e,a,t){try{var n=e.stateNode;M3(n,e.type,t,a),n[Tt]=a}catch(o){ye(e,
e.return,o)}}function D1(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Gr(e.type)||e.tag===4}function pf(e){e:for(;;){for(;e.sibling===null;){if(e.return===
null||D1(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Gr(e.type)||e.flags&2||e.child===
null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function sh(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?(t.nodeType===
9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t).insertBefore(o,a):(a=t.nodeType===9?t.body:t.nodeName==="HTML"?t.ownerDocument.body:t,a.appendChild(o),t=t.
_reactRootContainer,t!=null||a.onclick!==null||(a.onclick=to)),fm(e,n),le=!0;else if(o!==4&&(o===27&&(fm(e,n),n=null,Gr(e.type)&&(t=e.stateNode,a=null)),e=e.child,
e!==null))for(sh(e,a,t,n),e=e.sibling;e!==null;)sh(e,a,t,n),e=e.sibling}function hm(e,a,t,n){var o=e.tag;if(o===5||o===6)o=e.stateNode,a?t.insertBefore(o,a):t.appendChild(
o),fm(e,n),le=!0;else if(o!==4&&(o===27&&(fm(e,n),n=null,Gr(e.type)&&(t=e.stateNode)),e=e.child,e!==null))for(hm(e,a,t,n),e=e.sibling;e!==null;)hm(e,a,t,n),e=e.
sibling}function B1(e){var a=e.stateNode,t=e.memoizedProps;try{for(var n=e.type,o=a.attributes;o.length;)a.removeAttributeNode(o[0]);La(a,n,t),a[Ra]=e,a[Tt]=t}catch(r){
ye(e,e.return,r)}}var pm=!1,Gt=null;function l0(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(pm=!0)}var eo=null;function c0(){var e=eo;return eo=null,e}var xt=0;
function Hl(e,a,t,n,o){return xt=0,U1(e.child,a,t,n,o)}function U1(e,a,t,n,o){for(var r=!1;e!==null;){if(e.tag===5){var i=e.stateNode;if(n!==null){var l=Eh(i);n.
push(l),l.view&&(r=!0)}else r||Eh(i).view&&(r=!0);pm=!0,ww(i,xt===0?a:a+"_"+xt,t),xt++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&o||U1(e.child,a,t,
n,o)&&(r=!0));e=e.sibling}return r}function lo(e,a){for(;e!==null;)e.tag===5?_w(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&
a||lo(e.child,a)),e=e.sibling}function Kd(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(Kd(e),e.tag===30&&
(e.flags&18874368)!==0&&e.stateNode.paired)){var a=e.memoizedProps;if(a.name==null||a.name==="auto")throw Error(z(544));var t=a.name;a=Lo(a.default,a.share),a!==
"none"&&(Hl(e,t,a,null,!1)||lo(e.child,!1))}e=e.sibling}}function dh(e,a){if(e.tag===30){var t=e.stateNode,n=e.memoizedProps,o=Oo(n,t),r=Lo(n.default,t.paired?n.
share:n.enter);r!=="none"?Hl(e,o,r,null,!1)?(Kd(e),t.paired||a||El(e,n.onEnter)):lo(e.child,!1):Kd(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)
dh(e,a),e=e.sibling;else Kd(e)}function mh(e){if(Gt!==null&&Gt.size!==0){var a=Gt;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===
null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.memoizedProps,n=t.name;if(n!=null&&n!=="auto"){var o=a.get(n);if(o!==void 0){var r=Lo(t.default,t.share);if(r!==
"none"&&(Hl(e,n,r,null,!1)?(r=e.stateNode,o.paired=r,r.paired=o,El(e,t.onShare)):lo(e.child,!1)),a.delete(n),a.size===0)break}}}mh(e)}e=e.sibling}}}function uh(e){
if(e.tag===30){var a=e.memoizedProps,t=Oo(a,e.stateNode),n=Gt!==null?Gt.get(t):void 0,o=Lo(a.default,n!==void 0?a.share:a.exit);o!=="none"&&(Hl(e,t,o,null,!1)?n!==
void 0?(o=e.stateNode,n.paired=o,o.paired=n,Gt.delete(t),El(e,a.onShare)):El(e,a.onExit):lo(e.child,!1)),Gt!==null&&mh(e)}else if((e.subtreeFlags&33554432)!==0)
for(e=e.child;e!==null;)uh(e),e=e.sibling;else Gt!==null&&mh(e)}function L1(e){for(e=e.child;e!==null;){if(e.tag===30){var a=e.memoizedProps,t=Oo(a,e.stateNode);
a=Lo(a.default,a.update),e.flags&=-5,a!=="none"&&Hl(e,t,a,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&L1(e);e=e.sibling}}function fh(e){if((e.subtreeFlags&
18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var a=e.stateNode;a.paired!==null&&(a.paired=
null,lo(e.child,!1))}fh(e)}e=e.sibling}}function jd(e){if(e.tag===30)e.stateNode.paired=null,lo(e.child,!1),fh(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.
child;e!==null;)jd(e),e=e.sibling;else fh(e)}function G1(e){for(e=e.child;e!==null;)e.tag===30?lo(e.child,!1):(e.subtreeFlags&33554432)!==0&&G1(e),e=e.sibling}function wp(e,a,t,n,o,r,i){
for(var l=!1;a!==null;){if(a.tag===5){var c=a.stateNode;if(r!==null&&xt<r.length){var s=r[xt],f=Eh(c);(s.view||f.view)&&(l=!0);var d;if(d=(e.flags&4)===0)if(f.clip)
d=!0;else{d=s.rect;var m=f.rect;d=d.y!==m.y||d.x!==m.x||d.height!==m.height||d.width!==m.width}d&&(e.flags|=4),f.abs?f=!s.abs:(s=s.rect,f=f.rect,f=s.height!==f.
height||s.width!==f.width),f&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&ww(c,xt===0?t:t+"_"+xt,o),l&&(e.flags&4)!==0||(eo===null&&(eo=[]),eo.push(c,xt===0?
n:n+"_"+xt,a.memoizedProps)),xt++}else(a.tag!==22||a.memoizedState===null)&&(a.tag===30&&i?e.flags|=a.flags&32:wp(e,a.child,t,n,o,r,i)&&(l=!0));a=a.sibling}return l}
function q1(e,a){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,n=e.stateNode,o=Oo(t,n),r=Lo(t.default,t.update);if(a){n=n.clones;var i=n===null?
null:n.map(G3)}else i=e.memoizedState,e.memoizedState=null;n=e;var l=e.child;xt=0,o=wp(n,l,o,o,r,i,!1),(e.flags&4)!==0&&o&&(a||El(e,t.onUpdate))}else(e.subtreeFlags&
33554432)!==0&&q1(e,a);e=e.sibling}}var za=!1,ge=!1,$n=!1,gf=!1,s0=typeof WeakSet=="function"?WeakSet:Set,Sa=null,Jn=!1,Ac=!1,gm=!1,hh=!1;function s3(e,a,t){if(e=
e.containerInfo,Th=Bl,e=zy(e),Qh(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;
var o=n.getSelection&&n.getSelection();if(o&&o.rangeCount!==0){n=o.anchorNode;var r=o.anchorOffset,i=o.focusNode;o=o.focusOffset;try{n.nodeType,i.nodeType}catch{
n=null;break e}var l=0,c=-1,s=-1,f=0,d=0,m=e,u=null;a:for(;;){for(var g;m!==n||r!==0&&m.nodeType!==3||(c=l+r),m!==i||o!==0&&m.nodeType!==3||(s=l+o),m.nodeType===
3&&(l+=m.nodeValue.length),(g=m.firstChild)!==null;)u=m,m=g;for(;;){if(m===e)break a;if(u===n&&++f===r&&(c=l),u===i&&++d===o&&(s=l),(g=m.nextSibling)!==null)break;
m=u,u=m.parentNode}m=g}n=c===-1||s===-1?null:{start:c,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(Ah={focusedElem:e,selectionRange:n},Bl=!1,t=(t&335544064)===
t,Sa=a,a=t?9270:1024;Sa!==null;){if(e=Sa,t&&(n=e.deletions,n!==null))for(r=0;r<n.length;r++)t&&uh(n[r]);if(e.alternate===null&&(e.flags&2)!==0)t&&l0(e),zd(t);else{
if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&t&&uh(n),zd(t);continue}else if(n!==null&&n.memoizedState!==null){t&&l0(
e),zd(t);continue}}n=e.child,(e.subtreeFlags&a)!==0&&n!==null?(n.return=e,Sa=n):(t&&L1(e),zd(t))}}Gt=null}function zd(e){for(;Sa!==null;){var a=Sa,t=e,n=a.alternate,
o=a.flags;switch(a.tag){case 0:case 11:case 15:break;case 1:if((o&1024)!==0&&n!==null){t=void 0,o=n.memoizedProps,n=n.memoizedState;var r=a.stateNode;try{var i=vi(
a.type,o);t=r.getSnapshotBeforeUpdate(i,n),r.__reactInternalSnapshotBeforeUpdate=t}catch(l){ye(a,a.return,l)}}break;case 3:if((o&1024)!==0){if(n=a.stateNode.containerInfo,
t=n.nodeType,t===9)Nh(n);else if(t===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":Nh(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:
break;case 30:t&&n!==null&&(t=Oo(n.memoizedProps,n.stateNode),o=a.memoizedProps,o=Lo(o.default,o.update),o!=="none"&&Hl(n,t,o,n.memoizedState=[],!0));break;default:
if((o&1024)!==0)throw Error(z(163))}if(n=a.sibling,n!==null){n.return=a.return,Sa=n;break}Sa=a.return}}function H1(e,a,t){var n=t.flags;switch(t.tag){case 0:case 11:case 15:
Fn(e,t),n&4&&ms(5,t);break;case 1:if(Fn(e,t),n&4)if(e=t.stateNode,a===null)try{e.componentDidMount()}catch(i){ye(t,t.return,i)}else{var o=vi(t.type,a.memoizedProps);
a=a.memoizedState;try{e.componentDidUpdate(o,a,e.__reactInternalSnapshotBeforeUpdate)}catch(i){ye(t,t.return,i)}}n&64&&M1(t),n&512&&Wn(t,t.return);break;case 3:
if(Fn(e,t),n&64&&(e=t.updateQueue,e!==null)){if(a=null,t.child!==null)switch(t.child.tag){case 27:case 5:a=t.child.stateNode;break;case 1:a=t.child.stateNode}try{
jy(e,a)}catch(i){ye(t,t.return,i)}}break;case 27:a===null&&n&4&&B1(t);case 26:case 5:Fn(e,t),a===null&&n&4&&ch(t),n&512&&Wn(t,t.return);break;case 12:Fn(e,t);break;case 31:
Fn(e,t),n&4&&I1(e,t);break;case 13:Fn(e,t),n&4&&V1(e,t),n&64&&(e=t.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(t=_3.bind(null,t),e6(e,t))));break;case 22:
if(n=t.memoizedState!==null||za,!n){var r=a!==null&&a.memoizedState!==null||ge;a=za,o=ge,za=n,(ge=r)&&!o?(n=2,(t.subtreeFlags&8772)!==0&&(n|=1),Cn(e,t,n)):Fn(e,
t),za=a,ge=o}break;case 30:Fn(e,t),n&512&&Wn(t,t.return);break;case 7:n&512&&Wn(t,t.return);default:Fn(e,t)}}function ph(e,a){for(e=e.child;e!==null;)K1(e,a),e=
e.sibling}function K1(e,a){switch(e.tag){case 5:case 26:try{var t=e.stateNode;if(a){var n=t.style;typeof n.setProperty=="function"?n.setProperty("display","none",
"important"):n.display="none"}else{var o=e.stateNode,r=e.memoizedProps.style,i=r!=null&&r.hasOwnProperty("display")?r.display:null;o.style.display=i==null||typeof i==
"boolean"?"":(""+i).trim()}}catch(c){ye(e,e.return,c)}gh(e,a);break;case 6:try{e.stateNode.nodeValue=a?"":e.memoizedProps,le=!0}catch(c){ye(e,e.return,c)}break;case 18:
try{var l=e.stateNode;a?S0(l,!0):S0(e.stateNode,!1)}catch(c){ye(e,e.return,c)}break;case 22:case 23:e.memoizedState===null&&ph(e,a);break;default:ph(e,a)}}function gh(e,a){
if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var t=e,n=a;switch(t.tag){case 4:K1(t,n);break e;case 22:t.memoizedState===null&&gh(t,n);break e;default:
gh(t,n)}}e=e.sibling}}function j1(e){var a=e.alternate;a!==null&&(e.alternate=null,j1(a)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(a=e.stateNode,
a!==null&&Tm(a)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=
null}var Be=null,wt=!1;function An(e,a,t){for(t=t.child;t!==null;)Y1(e,a,t),t=t.sibling}function Y1(e,a,t){if(Kt&&typeof Kt.onCommitFiberUnmount=="function")try{
Kt.onCommitFiberUnmount(os,t)}catch{}switch(t.tag){case 26:ge||Ma(t,a),An(e,a,t),t.memoizedState?t.memoizedState.count--:t.stateNode&&!ge&&(t=t.stateNode,t.parentNode.
removeChild(t));break;case 27:ge||Ma(t,a),Lc(t);var n=Be,o=wt;Gr(t.type)&&(Be=t.stateNode,wt=!1),An(e,a,t),Nw(t.stateNode,t.type,t.memoizedProps),Be=n,wt=o;break;case 5:
ge||Ma(t,a),Lc(t);case 6:if(t.tag===6&&Lc(t),n=Be,o=wt,Be=null,An(e,a,t),Be=n,wt=o,Be!==null)if(wt)try{(Be.nodeType===9?Be.body:Be.nodeName==="HTML"?Be.ownerDocument.
body:Be).removeChild(t.stateNode),le=!0}catch(r){ye(t,a,r)}else try{Be.removeChild(t.stateNode),le=!0}catch(r){ye(t,a,r)}break;case 18:Be!==null&&(wt?(e=Be,z0(e.
nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,t.stateNode),Ul(e)):z0(Be,t.stateNode));break;case 4:n=Be,o=wt,Be=t.stateNode.containerInfo,wt=!0,
An(e,a,t),Be=n,wt=o;break;case 0:case 11:case 14:case 15:Br(2,t,a),ge||Br(4,t,a),An(e,a,t);break;case 1:ge||(Ma(t,a),n=t.stateNode,typeof n.componentWillUnmount==
"function"&&R1(t,a,n)),An(e,a,t);break;case 21:An(e,a,t);break;case 22:ge=(n=ge)||t.memoizedState!==null,An(e,a,t),ge=n;break;case 30:Ma(t,a),An(e,a,t);break;case 7:
ge||Ma(t,a),An(e,a,t);break;default:An(e,a,t)}}function I1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;
try{Ul(e)}catch(t){ye(a,a.return,t)}}}function V1(e,a){if(a.memoizedState===null&&(e=a.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))
try{Ul(e)}catch(t){ye(a,a.return,t)}}function d3(e){switch(e.tag){case 31:case 13:case 19:var a=e.stateNode;return a===null&&(a=e.stateNode=new s0),a;case 22:return e=
e.stateNode,a=e._retryCache,a===null&&(a=e._retryCache=new s0),a;default:throw Error(z(435,e.tag))}}function Sd(e,a){var t=d3(e);a.forEach(function(n){if(!t.has(
n)){t.add(n);var o=x3.bind(null,e,n);n.then(o,o)}})}function rt(e,a,t){var n=a.deletions;if(n!==null)for(var o=0;o<n.length;o++){var r=n[o],i=e,l=a,c=l;e:for(;c!==
null;){switch(c.tag){case 27:if(Gr(c.type)){Be=c.stateNode,wt=!1;break e}break;case 5:Be=c.stateNode,wt=!1;break e;case 3:case 4:Be=c.stateNode.containerInfo,wt=
!0;break e}c=c.return}if(Be===null)throw Error(z(160));Y1(i,l,r),Be=null,wt=!1,i=r.alternate,i!==null&&(i.return=null),r.return=null}if(a.subtreeFlags&13886)for(a=
a.child;a!==null;)Q1(a,e,t),a=a.sibling}var En=null;function Q1(e,a,t){var n=e.alternate,o=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(o&4&&(n=e.updateQueue,
n=n!==null?n.events:null,n!==null))for(var r=0;r<n.length;r++){var i=n[r];i.ref.impl=i.nextImpl}rt(a,e,t),it(e),o&4&&(Br(3,e,e.return),ms(3,e),Br(5,e,e.return));
break;case 1:rt(a,e,t),it(e),o&512&&(ge||n===null||Ma(n,n.return)),o&64&&za&&(e=e.updateQueue,e!==null&&(a=e.callbacks,a!==null&&(t=e.shared.hiddenCallbacks,e.shared.
hiddenCallbacks=t===null?a:t.concat(a))));break;case 26:if(r=En,rt(a,e,t),it(e),o&512&&(ge||n===null||Ma(n,n.return)),o&4)if(o=n!==null?n.memoizedState:null,t=e.
memoizedState,n===null)if(t===null)if(e.stateNode===null)if(za)e.stateNode=yw(e.type,e.memoizedProps,a.containerInfo,e);else{e:{a=e.type,t=e.memoizedProps,o=r.ownerDocument||
r;a:switch(a){case"title":n=o.getElementsByTagName("title")[0],(!n||n[ls]||n[Ra]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=
o.createElement(a),o.head.insertBefore(n,o.querySelector("head > title"))),La(n,a,t),n[Ra]=e,Ta(n),a=n;break e;case"link":if(r=R0("link","href",o).get(a+(t.href||
""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("href")===(t.href==null||t.href===""?null:t.href)&&n.getAttribute("rel")===(t.rel==null?null:t.rel)&&n.getAttribute(
"title")===(t.title==null?null:t.title)&&n.getAttribute("crossorigin")===(t.crossOrigin==null?null:t.crossOrigin)){r.splice(i,1);break a}}n=o.createElement(a),La(
n,a,t),o.head.appendChild(n);break;case"meta":if(r=R0("meta","content",o).get(a+(t.content||""))){for(i=0;i<r.length;i++)if(n=r[i],n.getAttribute("content")===(t.
content==null?null:""+t.content)&&n.getAttribute("name")===(t.name==null?null:t.name)&&n.getAttribute("property")===(t.property==null?null:t.property)&&n.getAttribute(
"http-equiv")===(t.httpEquiv==null?null:t.httpEquiv)&&n.getAttribute("charset")===(t.charSet==null?null:t.charSet)){r.splice(i,1);break a}}n=o.createElement(a),
La(n,a,t),o.head.appendChild(n);break;default:throw Error(z(468,a))}n[Ra]=e,Ta(n),a=n}e.stateNode=a}else za||Rh(r,e.type,e.stateNode);else e.stateNode=M0(r,t,e.
memoizedProps);else o!==t?(o===null?(a=n.stateNode,a===null||ge||a.parentNode.removeChild(a)):o.count--,t===null?za||Rh(r,e.type,e.stateNode):M0(r,t,e.memoizedProps)):
t===null&&e.stateNode!==null&&hf(e,e.memoizedProps,n.memoizedProps);break;case 27:rt(a,e,t),it(e),o&512&&(ge||n===null||Ma(n,n.return)),n!==null&&o&4&&hf(e,e.memoizedProps,
n.memoizedProps);break;case 5:if(r=$n,$n=!1,rt(a,e,t),$n=r,it(e),o&512&&(ge||n===null||Ma(n,n.return)),e.flags&32){a=e.stateNode;try{Tl(a,""),le=!0}catch(f){ye(
e,e.return,f)}}o&4&&e.stateNode!=null&&(a=e.memoizedProps,hf(e,a,n!==null?n.memoizedProps:a)),o&1024&&(gf=!0);break;case 6:if(rt(a,e,t),it(e),o&4){if(e.stateNode===
null)throw Error(z(162));a=e.memoizedProps,t=e.stateNode;try{t.nodeValue=a,le=!0}catch(f){ye(e,e.return,f)}}break;case 3:if(le=!1,Qd=null,r=En,En=Wc(a.containerInfo),
rt(a,e,t),En=r,it(e),o&4&&n!==null&&n.memoizedState.isDehydrated)try{Ul(a.containerInfo)}catch(f){ye(e,e.return,f)}gf&&(gf=!1,P1(e)),le=!1;break;case 4:o=$n,$n=
za,n=pb(),r=En,En=Wc(e.stateNode.containerInfo),rt(a,e,t),it(e),En=r,le&&Ac&&(gm=!0),le=n,$n=o;break;case 12:rt(a,e,t),it(e);break;case 31:rt(a,e,t),it(e),o&4&&
(a=e.updateQueue,a!==null&&(e.updateQueue=null,Sd(e,a)));break;case 13:rt(a,e,t),it(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==
null)&&(qm=Ht()),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Sd(e,a)));break;case 22:r=e.memoizedState!==null,i=n!==null&&n.memoizedState!==null;var l=za,
c=ge,s=$n;za=l||r,$n=s||r,ge=c||i,rt(a,e,t),ge=c,$n=s,za=l,it(e),o&8192&&(a=e.stateNode,a._visibility=r?a._visibility&-2:a._visibility|1,!r||n===null||i||za||ge||
(a=i||ge,t=za,n=ge,za=r||za,ge=a,ur(e,2),za=t,ge=n),!r&&$n||ph(e,r)),o&4&&(a=e.updateQueue,a!==null&&(t=a.retryQueue,t!==null&&(a.retryQueue=null,Sd(e,t))));break;case 19:
rt(a,e,t),it(e),o&4&&(a=e.updateQueue,a!==null&&(e.updateQueue=null,Sd(e,a)));break;case 30:o&512&&(ge||n===null||Ma(n,n.return)),o=pb(),r=Ac,i=(t&335544064)===
t,l=e.memoizedProps,Ac=i&&Lo(l.default,l.update)!=="none",rt(a,e,t),it(e),i&&n!==null&&le&&(e.flags|=4),Ac=r,le=o;break;case 21:break;case 7:o&512&&(ge||n===null||
Ma(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:rt(a,e,t),it(e)}}function it(e){var a=e.flags;if(a&2){try{for(var t,n=e.return;n!==
null;){if(D1(n)){t=n;break}n=n.return}n=null;for(var o=e.return;o!==null;){if(yp(o)){var r=o.stateNode;n===null?n=[r]:n.push(r)}if(bp(o))break;o=o.return}var i=n;
if(t==null)throw Error(z(160));switch(t.tag){case 27:var l=t.stateNode,c=pf(e);hm(e,c,l,i);break;case 5:var s=t.stateNode;t.flags&32&&(Tl(s,""),t.flags&=-33);var f=pf(
e);hm(e,f,s,i);break;case 3:case 4:var d=t.stateNode.containerInfo,m=pf(e);sh(e,m,d,i);break;default:throw Error(z(161))}}catch(u){ye(e,e.return,u)}e.flags&=-3}
a&4096&&(e.flags&=-4097)}function P1(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var a=e;P1(a),a.tag===5&&a.flags&1024&&(a=a.stateNode,Bl=!0,a.reset(),Bl=
!1),e=e.sibling}}function Fi(e,a){if(a.subtreeFlags&9270)for(a=a.child;a!==null;)X1(a,e),a=a.sibling;else q1(a,!1)}function X1(e,a){var t=e.alternate;if(t===null)
dh(e,!1);else switch(e.tag){case 3:if(hh=Jn=!1,c0(),Fi(a,e),!Jn&&!gm){if(e=eo,e!==null)for(var n=0;n<e.length;n+=3){t=e[n];var o=e[n+1];_w(t,e[n+2]),t=t.ownerDocument.
documentElement,t!==null&&t.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+o+")"})}e=
a.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",
e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[
0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),hh=!0}eo=null;break;case 5:Fi(a,e);break;case 4:n=Jn,Jn=!1,Fi(a,e),Jn&&(gm=!0),Jn=n;break;case 22:
e.memoizedState===null&&(t.memoizedState!==null?dh(e,!1):Fi(a,e));break;case 30:n=Jn,o=c0(),Jn=!1,Fi(a,e),Jn&&(e.flags|=4);var r=e.memoizedProps,i=e.stateNode;a=
Oo(r,i),i=Oo(t.memoizedProps,i);var l=Lo(r.default,r.update);l==="none"?a=!1:(r=t.memoizedState,t.memoizedState=null,t=e.child,xt=0,a=wp(e,t,a,i,l,r,!0),xt!==(r===
null?0:r.length)&&(e.flags|=32)),(e.flags&4)!==0&&a?(El(e,e.memoizedProps.onUpdate),eo=o):o!==null&&(o.push.apply(o,eo),eo=o),Jn=(e.flags&32)!==0?!0:n;break;default:
Fi(a,e)}}function Fn(e,a){if(a.subtreeFlags&8772)for(a=a.child;a!==null;)H1(e,a.alternate,a),a=a.sibling}function ur(e,a){for(e=e.child;e!==null;){var t=e,n=a;switch(t.
tag){case 0:case 11:case 14:case 15:Br(4,t,t.return),ur(t,n);break;case 1:Ma(t,t.return);var o=t.stateNode;typeof o.componentWillUnmount=="function"&&R1(t,t.return,
o),ur(t,n);break;case 27:(n&2)!==0&&Nw(t.stateNode,t.type,t.memoizedProps);case 5:Ma(t,t.return),t.tag!==5&&t.tag!==27||Lc(t),ur(t,n);break;case 6:Lc(t);break;case 26:
Ma(t,t.return),o=t.stateNode,t.memoizedState!==null||o===null||ge||o.parentNode.removeChild(o),ur(t,n);break;case 22:t.memoizedState===null&&ur(t,n);break;case 30:
Ma(t,t.return),ur(t,n);break;case 7:Ma(t,t.return);default:ur(t,n)}e=e.sibling}}function Cn(e,a,t){for(t=(a.subtreeFlags&8772)!==0?t:t&-2,a=a.child;a!==null;){var n=a.
alternate,o=e,r=a,i=r.flags,l=(t&1)!==0;switch(r.tag){case 0:case 11:case 15:Cn(o,r,t),ms(4,r);break;case 1:if(Cn(o,r,t),n=r,o=n.stateNode,typeof o.componentDidMount==
"function")try{o.componentDidMount()}catch(f){ye(n,n.return,f)}if(n=r,o=n.updateQueue,o!==null){var c=n.stateNode;try{var s=o.shared.hiddenCallbacks;if(s!==null)
for(o.shared.hiddenCallbacks=null,o=0;o<s.length;o++)Ky(s[o],c)}catch(f){ye(n,n.return,f)}}l&&i&64&&M1(r),Wn(r,r.return);break;case 27:(t&2)!==0&&B1(r);case 5:r.
tag!==5&&r.tag!==27||i0(r),Cn(o,r,t),l&&n===null&&i&4&&ch(r),Wn(r,r.return);break;case 6:i0(r);break;case 26:c=r.stateNode,r.memoizedState!==null||c===null||za||
Rh(Wc(c.ownerDocument),r.type,c),Cn(o,r,t),l&&n===null&&i&4&&ch(r),Wn(r,r.return);break;case 12:Cn(o,r,t);break;case 31:Cn(o,r,t),l&&i&4&&I1(o,r);break;case 13:
Cn(o,r,t),l&&i&4&&V1(o,r);break;case 22:r.memoizedState===null&&Cn(o,r,t),Wn(r,r.return);break;case 30:Cn(o,r,t),Wn(r,r.return);break;case 7:Wn(r,r.return);default:
Cn(o,r,t)}a=a.sibling}}function _p(e,a){var t=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(t=e.memoizedState.cachePool.pool),e=null,
a.memoizedState!==null&&a.memoizedState.cachePool!==null&&(e=a.memoizedState.cachePool.pool),e!==t&&(e!=null&&e.refCount++,t!=null&&ss(t))}function xp(e,a){e=null,
a.alternate!==null&&(e=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==e&&(a.refCount++,e!=null&&ss(e))}function ln(e,a,t,n){var o=(t&335544064)===
t;if(a.subtreeFlags&(o?10262:10256))for(a=a.child;a!==null;)Z1(e,a,t,n),a=a.sibling;else o&&G1(a)}function Z1(e,a,t,n){var o=(t&335544064)===t;o&&a.alternate===
null&&a.return!==null&&a.return.alternate!==null&&jd(a);var r=a.flags;switch(a.tag){case 0:case 11:case 15:ln(e,a,t,n),r&2048&&ms(9,a);break;case 1:ln(e,a,t,n);
break;case 3:ln(e,a,t,n),o&&hh&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.
viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),r&2048&&(r=null,a.alternate!==
null&&(r=a.alternate.memoizedState.cache),a=a.memoizedState.cache,a!==r&&(a.refCount++,r!=null&&ss(r)));break;case 12:if(r&2048){ln(e,a,t,n),r=a.stateNode;try{var i=a.
memoizedProps,l=i.id,c=i.onPostCommit;typeof c=="function"&&c(l,a.alternate===null?"mount":"update",r.passiveEffectDuration,-0)}catch(s){ye(a,a.return,s)}}else ln(
e,a,t,n);break;case 31:ln(e,a,t,n);break;case 13:ln(e,a,t,n);break;case 23:break;case 22:i=a.stateNode,l=a.alternate,a.memoizedState!==null?(o&&l!==null&&l.memoizedState===
null&&jd(l),i._visibility&2?ln(e,a,t,n):Gc(e,a)):(o&&l!==null&&l.memoizedState!==null&&jd(a),i._visibility&2?ln(e,a,t,n):(i._visibility|=2,el(e,a,t,n,(a.subtreeFlags&
10256)!==0||!1))),r&2048&&_p(l,a);break;case 24:ln(e,a,t,n),r&2048&&xp(a.alternate,a);break;case 30:o&&(r=a.alternate,r!==null&&(lo(r.child,!0),lo(a.child,!0))),
ln(e,a,t,n);break;default:ln(e,a,t,n)}}function el(e,a,t,n,o){for(o=o&&((a.subtreeFlags&10256)!==0||!1),a=a.child;a!==null;){var r=e,i=a,l=t,c=n,s=i.flags;switch(i.
tag){case 0:case 11:case 15:el(r,i,l,c,o),ms(8,i);break;case 23:break;case 22:var f=i.stateNode;i.memoizedState!==null?f._visibility&2?el(r,i,l,c,o):Gc(r,i):(f.
_visibility|=2,el(r,i,l,c,o)),o&&s&2048&&_p(i.alternate,i);break;case 24:el(r,i,l,c,o),o&&s&2048&&xp(i.alternate,i);break;default:el(r,i,l,c,o)}a=a.sibling}}function Gc(e,a){
if(a.subtreeFlags&10256)for(a=a.child;a!==null;){var t=e,n=a,o=n.flags;switch(n.tag){case 22:Gc(t,n),o&2048&&_p(n.alternate,n);break;case 24:Gc(t,n),o&2048&&xp(
n.alternate,n);break;default:Gc(t,n)}a=a.sibling}}var ni=8192;function ei(e,a,t){if(e.subtreeFlags&ni)for(e=e.child;e!==null;)$1(e,a,t),e=e.sibling}function $1(e,a,t){
switch(e.tag){case 26:ei(e,a,t),e.flags&ni&&(e.memoizedState!==null?h6(t,En,e.memoizedState,e.memoizedProps):(e=e.stateNode,(a&335544128)===a&&B0(t,e)));break;case 5:
ei(e,a,t),e.flags&ni&&(e=e.stateNode,(a&335544128)===a&&B0(t,e));break;case 3:case 4:var n=En;En=Wc(e.stateNode.containerInfo),ei(e,a,t),En=n;break;case 22:e.memoizedState===
null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=ni,ni=16777216,ei(e,a,t),ni=n):ei(e,a,t));break;case 30:if((e.flags&ni)!==0&&(n=e.memoizedProps.name,n!=
null&&n!=="auto")){var o=e.stateNode;o.paired=null,Gt===null&&(Gt=new Map),Gt.set(n,o)}ei(e,a,t);break;default:ei(e,a,t)}}function J1(e){var a=e.alternate;if(a!==
null&&(e=a.child,e!==null)){a.child=null;do a=e.sibling,e.sibling=null,e=a;while(e!==null)}}function wc(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<
a.length;t++){var n=a[t];Sa=n,W1(n,e)}J1(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)F1(e),e=e.sibling}function F1(e){switch(e.tag){case 0:case 11:case 15:
wc(e),e.flags&2048&&Br(9,e,e.return);break;case 3:wc(e);break;case 12:wc(e);break;case 22:var a=e.stateNode;e.memoizedState!==null&&a._visibility&2&&(e.return===
null||e.return.tag!==13)?(a._visibility&=-3,Yd(e)):wc(e);break;default:wc(e)}}function Yd(e){var a=e.deletions;if((e.flags&16)!==0){if(a!==null)for(var t=0;t<a.
length;t++){var n=a[t];Sa=n,W1(n,e)}J1(e)}for(e=e.child;e!==null;){switch(a=e,a.tag){case 0:case 11:case 15:Br(8,a,a.return),Yd(a);break;case 22:t=a.stateNode,t.
_visibility&2&&(t._visibility&=-3,Yd(a));break;default:Yd(a)}e=e.sibling}}function W1(e,a){for(;Sa!==null;){var t=Sa;switch(t.tag){case 0:case 11:case 15:Br(8,t,
a);break;case 23:case 22:if(t.memoizedState!==null&&t.memoizedState.cachePool!==null){var n=t.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:ss(
t.memoizedState.cache)}if(n=t.child,n!==null)n.return=t,Sa=n;else e:for(t=e;Sa!==null;){n=Sa;var o=n.sibling,r=n.return;if(j1(n),n===t){Sa=null;break e}if(o!==null){
o.return=r,Sa=o;break e}Sa=r}}}var m3={getCacheForType:function(e){var a=Da(la),t=a.data.get(e);return t===void 0&&(t=e(),a.data.set(e,t)),t},cacheSignal:function(){
return Da(la).controller.signal}},u3=typeof WeakMap=="function"?WeakMap:Map,me=0,Se=null,W=null,ae=0,ve=0,Bt=null,yr=!1,Kl=!1,kp=!1,Bo=0,Xe=0,Ur=0,di=0,vm=0,qt=0,
Cl=0,qc=null,_t=null,vh=!1,qm=0,ew=0,bm=1/0,ym=null,Cr=null,Ge=0,On=null,bi=null,io=0,bh=0,yh=null,aw=null,_l=null,xl=null,kl=null,Hc=0,Id=null;function Yt(){return(me&
2)!==0&&ae!==0?ae&-ae:G.T!==null?Sp():ry()}function tw(){if(qt===0)if((ae&536870912)===0||V){var e=ud;ud<<=1,(ud&3932160)===0&&(ud=262144),qt=e}else qt=536870912;
return e=Ga.current,e!==null&&(e.flags|=32),qt}function El(e,a){if(a!=null){var t=e.stateNode,n=t.ref;n===null&&(n=t.ref=kw(Oo(e.memoizedProps,t))),xl===null&&(xl=
[]),xl.push(a.bind(null,n))}}function zt(e,a,t){(e===Se&&(ve===2||ve===9)||e.cancelPendingCommit!==null)&&(Nl(e,0),wr(e,ae,qt,!1)),is(e,t),((me&2)===0||e!==Se)&&
(e===Se&&((me&2)===0&&(di|=t),Xe===4&&wr(e,ae,qt,!1)),so(e))}function nw(e,a,t){if((me&6)!==0)throw Error(z(327));var n=!t&&(a&127)===0&&(a&e.expiredLanes)===0||
rs(e,a),o=n?p3(e,a):vf(e,a,!0),r=n;do{if(o===0){Kl&&!n&&wr(e,a,0,!1);break}else{if(t=e.current.alternate,r&&!f3(t)){o=vf(e,a,!1),r=!1;continue}if(o===2){if(r=a,
e.errorRecoveryDisabledLanes&r)var i=0;else i=e.pendingLanes&-536870913,i=i!==0?i:i&536870912?536870912:0;if(i!==0){a=i;e:{var l=e;o=qc;var c=l.current.memoizedState.
isDehydrated;if(c&&(Nl(l,i).flags|=256),i=vf(l,i,!1),i!==2&&i!==6){if(kp&&!c){l.errorRecoveryDisabledLanes|=r,di|=r,o=4;break e}r=_t,_t=o,r!==null&&(_t===null?_t=
r:_t.push.apply(_t,r))}o=i}if(r=!1,o!==2)continue}}if(o===1){Nl(e,0),wr(e,a,0,!0);break}e:{switch(n=e,r=o,r){case 0:case 1:throw Error(z(345));case 4:if((a&4194048)!==
a&&(a&62914560)!==a)break;case 6:wr(n,a,qt,!yr);break e;case 2:_t=null;break;case 3:case 5:break;default:throw Error(z(329))}if((a&62914560)===a&&(o=qm+300-Ht(),
10<o)){if(wr(n,a,qt,!yr),Sm(n,0,!0)!==0)break e;io=a,n.timeoutHandle=Ap(d0.bind(null,n,t,_t,ym,vh,a,qt,di,Cl,yr,r,"Throttled",-0,0),o);break e}d0(n,t,_t,ym,vh,a,
qt,di,Cl,yr,r,null,-0,0)}}break}while(!0);so(e)}function d0(e,a,t,n,o,r,i,l,c,s,f,d,m,u){e.timeoutHandle=-1;var g=a.subtreeFlags,k=(r&335544064)===r;if(d=null,(k||
g&8192||(g&16785408)===16785408)&&(d={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:to},
Gt=null,$1(a,r,d),k&&(g=d,k=e.containerInfo,k=(k.nodeType===9?k:k.ownerDocument).__reactViewTransition,k!=null&&(g.count++,g.waitingForViewTransition=!0,g=es.bind(
g),k.finished.then(g,g))),g=(r&62914560)===r?qm-Ht():(r&4194048)===r?ew-Ht():0,g=p6(d,g),g!==null)){io=r,e.cancelPendingCommit=g(u0.bind(null,e,a,r,t,n,o,i,l,c,
s,f,d,null,m,u)),wr(e,r,i,!s);return}u0(e,a,r,t,n,o,i,l,c,s,f,d)}function f3(e){for(var a=e;;){var t=a.tag;if((t===0||t===11||t===15)&&a.flags&16384&&(t=a.updateQueue,
t!==null&&(t=t.stores,t!==null)))for(var n=0;n<t.length;n++){var o=t[n],r=o.getSnapshot;o=o.value;try{if(!It(r(),o))return!1}catch{return!1}}if(t=a.child,a.subtreeFlags&
16384&&t!==null)t.return=a,a=t;else{if(a===e)break;for(;a.sibling===null;){if(a.return===null||a.return===e)return!0;a=a.return}a.sibling.return=a.return,a=a.sibling}}
return!0}function wr(e,a,t,n){a=ey(e,a),a&=~vm,a&=~di,e.suspendedLanes|=a,e.pingedLanes&=~a,n&&(e.warmLanes|=a),n=e.expirationTimes;for(var o=a;0<o;){var r=31-jt(
o),i=1<<r;n[r]=-1,o&=~i}t!==0&&ty(e,t,a)}function Hm(){return(me&6)===0?(us(0,!1),!1):!0}function zp(){if(W!==null){if(ve===0)var e=W.return;else e=W,Ao=ki=null,
lp(e),bl=null,Pc=0,e=W;for(;e!==null;)O1(e.alternate,e),e=e.return;W=null}}function Nl(e,a){var t=e.timeoutHandle;return t!==-1&&(e.timeoutHandle=-1,B3(t)),t=e.
cancelPendingCommit,t!==null&&(e.cancelPendingCommit=null,t()),io=0,zp(),Se=e,W=t=Co(e.current,null),ae=a,ve=0,Bt=null,yr=!1,Kl=rs(e,a),kp=!1,Cl=qt=vm=di=Ur=Xe=
0,_t=qc=null,vh=!1,Bo=ey(e,a),Nm(),t}function ow(e,a){H=null,G.H=mm,a===ql||a===Rm?(a=Lb(),ve=3):a===Wh?(a=Lb(),ve=4):ve=a===pp?8:a!==null&&typeof a=="object"&&
typeof a.then=="function"?6:1,Bt=a,W===null&&(Xe=1,um(e,un(a,e.current)))}function rw(){var e=Ga.current;return e===null?!0:(ae&4194048)===ae?Ja===null:(ae&62914560)===
ae||(ae&536870912)!==0?e===Ja:!1}function iw(){var e=G.H;return G.H=mm,e===null?mm:e}function lw(){var e=G.A;return G.A=m3,e}function wm(){Xe=4,yr||(ae&4194048)!==
ae&&Ga.current!==null||(Kl=!0),(Ur&134217727)===0&&(di&134217727)===0||Se===null||wr(Se,ae,qt,!1)}function vf(e,a,t){var n=me;me|=2;var o=iw(),r=lw();(Se!==e||ae!==
a)&&(ym=null,Nl(e,a)),a=!1;var i=Xe;e:do try{if(ve!==0&&W!==null){var l=W,c=Bt;switch(ve){case 8:zp(),i=6;break e;case 3:case 2:case 9:case 6:Ga.current===null&&
(a=!0);var s=ve;if(ve=0,Bt=null,fl(e,l,c,s),t&&Kl){i=0;break e}break;default:s=ve,ve=0,Bt=null,fl(e,l,c,s)}}h3(),i=Xe;break}catch(f){ow(e,f)}while(!0);return a&&
e.shellSuspendCounter++,Ao=ki=null,me=n,G.H=o,G.A=r,W===null&&(Se=null,ae=0,Nm()),i}function h3(){for(;W!==null;)cw(W)}function p3(e,a){var t=me;me|=2;var n=iw(),
o=lw();Se!==e||ae!==a?(ym=null,bm=Ht()+500,Nl(e,a)):Kl=rs(e,a);e:do try{if(ve!==0&&W!==null){a=W;var r=Bt;a:switch(ve){case 1:ve=0,Bt=null,fl(e,a,r,1);break;case 2:case 9:
if(Ub(r)){ve=0,Bt=null,m0(a);break}a=function(){ve!==2&&ve!==9||Se!==e||(ve=7),so(e)},r.then(a,a);break e;case 3:ve=7;break e;case 4:ve=5;break e;case 7:Ub(r)?(ve=
0,Bt=null,m0(a)):(ve=0,Bt=null,fl(e,a,r,7));break;case 5:var i=null;switch(W.tag){case 26:i=W.memoizedState;case 5:case 27:var l=W;if(i?Rw(i):l.stateNode.complete){
ve=0,Bt=null;var c=l.sibling;if(c!==null)W=c;else{var s=l.return;s!==null?(W=s,Km(s)):W=null}break a}}ve=0,Bt=null,fl(e,a,r,5);break;case 6:ve=0,Bt=null,fl(e,a,
r,6);break;case 8:zp(),Xe=6;break e;default:throw Error(z(462))}}g3();break}catch(f){ow(e,f)}while(!0);return Ao=ki=null,G.H=n,G.A=o,me=t,W!==null?0:(Se=null,ae=
0,Nm(),Xe)}function g3(){for(;W!==null&&!Rx();)cw(W)}function cw(e){var a=N1(e.alternate,e,Bo);e.memoizedProps=e.pendingProps,a===null?Km(e):W=a}function m0(e){
var a=e,t=a.alternate;switch(a.tag){case 15:case 0:a=Wb(t,a,a.pendingProps,a.type,void 0,ae);break;case 11:a=Wb(t,a,a.pendingProps,a.type.render,a.ref,ae);break;case 5:
lp(a);var n=a;n===Aa&&(V?(om(n),n.tag===5&&n.stateNode!=null&&(Ce=n.stateNode)):(om(n),V=!0));default:O1(t,a),a=W=My(a,Bo),a=N1(t,a,Bo)}e.memoizedProps=e.pendingProps,
a===null?Km(e):W=a}function fl(e,a,t,n){Ao=ki=null,lp(a),bl=null,Pc=0;var o=a.return;try{if(n3(e,o,a,t,ae)){Xe=1,um(e,un(t,e.current)),W=null;return}}catch(r){if(o!==
null)throw W=o,r;Xe=1,um(e,un(t,e.current)),W=null;return}a.flags&32768?(V||n===1?e=!0:Kl||(ae&536870912)!==0?e=!1:(yr=e=!0,(n===2||n===9||n===3||n===6)&&(n=Ga.
current,n!==null&&n.tag===13&&(n.flags|=16384))),sw(a,e)):Km(a)}function Km(e){var a=e;do{if((a.flags&32768)!==0){sw(a,yr);return}e=a.return;var t=l3(a.alternate,
a,Bo);if(t!==null){W=t;return}if(a=a.sibling,a!==null){W=a;return}W=a=e}while(a!==null);Xe===0&&(Xe=5)}function sw(e,a){do{var t=c3(e.alternate,e);if(t!==null){
t.flags&=32767,W=t;return}if(t=e.return,t!==null&&(t.flags|=32768,t.subtreeFlags=0,t.deletions=null),!a&&(e=e.sibling,e!==null)){W=e;return}W=e=t}while(e!==null);
Xe=6,W=null}function u0(e,a,t,n,o,r,i,l,c,s,f,d){e.cancelPendingCommit=null;do jm();while(Ge!==0);if((me&6)!==0)throw Error(z(327));if(a!==null){if(a===e.current)
throw Error(z(177));e===Se&&(W=Se=null,ae=0),bi=a,On=e,io=t,yh=o,aw=n,v3(e,a,t,i,l,c,d)}}function v3(e,a,t,n,o,r,i){var l=a.lanes|a.childLanes;if(bh=l,l|=Ph,Yx(
e,t,l,n,o,r),xl=null,(t&335544064)===t?(kl=Vk(e),n=10262):(kl=null,n=10256),(a.subtreeFlags&n)!==0||(a.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,k3(
Wd,function(){return kh(),null})):(e.callbackNode=null,e.callbackPriority=0),pm=!1,n=(a.flags&13878)!==0,(a.subtreeFlags&13878)!==0||n){n=G.T,G.T=null,o=ue.p,ue.
p=2,r=me,me|=4;try{s3(e,a,t)}finally{me=r,ue.p=o,G.T=n}}Ge=1,pm?_l=K3(i,e.containerInfo,kl,wh,_h,y3,xh,kh,b3,null,null):(wh(),_h(),xh())}function b3(e){if(Ge!==
0){var a=On.onRecoverableError;a(e,{componentStack:null})}}function y3(){Ge===3&&(Ge=0,X1(bi,On),Ge=4)}function wh(){if(Ge===1){Ge=0;var e=On,a=bi,t=io,n=(a.flags&
13878)!==0;if((a.subtreeFlags&13878)!==0||n){n=G.T,G.T=null;var o=ue.p;ue.p=2;var r=me;me|=4;try{Ac=gm=!1,Q1(a,e,t),t=Ah;var i=zy(e.containerInfo),l=t.focusedElem,
c=t.selectionRange;if(i!==l&&l&&l.ownerDocument&&ky(l.ownerDocument.documentElement,l)){if(c!==null&&Qh(l)){var s=c.start,f=c.end;if(f===void 0&&(f=s),"selectio\
nStart"in l)l.selectionStart=s,l.selectionEnd=Math.min(f,l.value.length);else{var d=l.ownerDocument||document,m=d&&d.defaultView||window;if(m.getSelection){var u=m.
getSelection(),g=l.textContent.length,k=Math.min(c.start,g),S=c.end===void 0?k:Math.min(c.end,g);!u.extend&&k>S&&(i=S,S=k,k=i);var y=Cb(l,k),p=Cb(l,S);if(y&&p&&
(u.rangeCount!==1||u.anchorNode!==y.node||u.anchorOffset!==y.offset||u.focusNode!==p.node||u.focusOffset!==p.offset)){var b=d.createRange();b.setStart(y.node,y.
offset),u.removeAllRanges(),k>S?(u.addRange(b),u.extend(p.node,p.offset)):(b.setEnd(p.node,p.offset),u.addRange(b))}}}}for(d=[],u=l;u=u.parentNode;)u.nodeType===
1&&d.push({element:u,left:u.scrollLeft,top:u.scrollTop});for(typeof l.focus=="function"&&l.focus(),l=0;l<d.length;l++){var _=d[l];_.element.scrollLeft=_.left,_.
element.scrollTop=_.top}}Bl=!!Th,Ah=Th=null}finally{me=r,ue.p=o,G.T=n}}e.current=a,Ge=2}}function _h(){if(Ge===2){Ge=0;var e=On,a=bi,t=(a.flags&8772)!==0;if((a.
subtreeFlags&8772)!==0||t){t=G.T,G.T=null;var n=ue.p;ue.p=2;var o=me;me|=4;try{H1(e,a.alternate,a)}finally{me=o,ue.p=n,G.T=t}}Ge=3}}function xh(){if(Ge===4||Ge===
3){Ge=0;var e=_l;_l=null,Dx();var a=On,t=bi,n=io,o=aw,r=(n&335544064)===n?10262:10256;if((t.subtreeFlags&r)!==0||(t.flags&r)!==0?Ge=5:(Ge=0,bi=On=null,dw(a,a.pendingLanes)),
r=a.pendingLanes,r===0&&(Cr=null),Hh(n),t=t.stateNode,Kt&&typeof Kt.onCommitFiberRoot=="function")try{Kt.onCommitFiberRoot(os,t,void 0,(t.current.flags&128)===128)}catch{}
if(o!==null){t=G.T,r=ue.p,ue.p=2,G.T=null;try{for(var i=a.onRecoverableError,l=0;l<o.length;l++){var c=o[l];i(c.value,{componentStack:c.stack})}}finally{G.T=t,ue.
p=r}}if(o=xl,i=kl,kl=null,o!==null&&(xl=null,i===null&&(i=[]),e!==null))for(c=0;c<o.length;c++)t=(0,o[c])(i),t!==void 0&&e.finished.finally(t);(io&3)!==0&&jm(),
so(a),r=a.pendingLanes,(n&261930)!==0&&(r&42)!==0?a===Id?Hc++:(Hc=0,Id=a):(Hc=0,Id=null),us(0,!1)}}function dw(e,a){(e.pooledCacheLanes&=a)===0&&(a=e.pooledCache,
a!=null&&(e.pooledCache=null,ss(a)))}function jm(){return _l!==null&&(_l.skipTransition(),_l=null),wh(),_h(),xh(),kh()}function kh(){if(Ge!==5)return!1;var e=On,
a=bh;bh=0;var t=Hh(io),n=G.T,o=ue.p;try{ue.p=32>t?32:t,G.T=null,t=yh,yh=null;var r=On,i=io;if(Ge=0,bi=On=null,io=0,(me&6)!==0)throw Error(z(331));var l=me;if(me|=
4,F1(r.current),Z1(r,r.current,i,t),me=l,us(0,!1),Kt&&typeof Kt.onPostCommitFiberRoot=="function")try{Kt.onPostCommitFiberRoot(os,r)}catch{}return!0}finally{ue.
p=o,G.T=n,dw(e,a)}}function f0(e,a,t){a=un(t,a),a=th(e.stateNode,a,2),e=Sr(e,a,2),e!==null&&(is(e,2),so(e))}function ye(e,a,t){if(e.tag===3)f0(e,e,t);else for(;a!==
null;){if(a.tag===3){f0(a,e,t);break}else if(a.tag===1){var n=a.stateNode;if(typeof a.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="fu\
nction"&&(Cr===null||!Cr.has(n))){e=un(t,e),t=S1(2),n=Sr(a,t,2),n!==null&&(T1(t,n,a,e),is(n,2),so(n));break}}a=a.return}}function bf(e,a,t){var n=e.pingCache;if(n===
null){n=e.pingCache=new u3;var o=new Set;n.set(a,o)}else o=n.get(a),o===void 0&&(o=new Set,n.set(a,o));o.has(t)||(kp=!0,o.add(t),e=w3.bind(null,e,a,t),a.then(e,
e))}function w3(e,a,t){var n=e.pingCache;n!==null&&n.delete(a),e.pingedLanes|=e.suspendedLanes&t,e.warmLanes&=~t,Se===e&&(ae&t)===t&&((Xe===4||Xe===3&&(ae&62914560)===
ae&&300>Ht()-qm)&&(me&2)===0?Nl(e,0):vm|=t,Cl===ae&&(Cl=0)),so(e)}function mw(e,a){a===0&&(a=ay()),e=xi(e,a),e!==null&&(is(e,a),so(e))}function _3(e){var a=e.memoizedState,
t=0;a!==null&&(t=a.retryLane),mw(e,t)}function x3(e,a){var t=0;switch(e.tag){case 31:case 13:var n=e.stateNode,o=e.memoizedState;o!==null&&(t=o.retryLane);break;case 19:
n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(z(314))}n!==null&&n.delete(a),mw(e,t)}function k3(e,a){return Gh(e,a)}var Ol=null,
al=null,zh=!1,_m=!1,yf=!1,_r=0;function so(e){e!==al&&e.next===null&&(al===null?Ol=al=e:al=al.next=e),_m=!0,zh||(zh=!0,S3())}function us(e,a){if(!yf&&_m){yf=!0;
do for(var t=!1,n=Ol;n!==null;){if(!a)if(e!==0){var o=n.pendingLanes;if(o===0)var r=0;else{var i=n.suspendedLanes,l=n.pingedLanes;r=(1<<31-jt(42|e)+1)-1,r&=o&~(i&
~l),r=r&201326741?r&201326741|1:r?r|2:0}r!==0&&(t=!0,h0(n,r))}else r=ae,r=Sm(n,n===Se?r:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(r&3)===0||rs(n,r)||
(t=!0,h0(n,r));n=n.next}while(t);yf=!1}}function z3(){uw()}function uw(){_m=zh=!1;var e=0;_r!==0&&D3()&&(e=_r);for(var a=Ht(),t=null,n=Ol;n!==null;){var o=n.next,
r=fw(n,a);r===0?(n.next=null,t===null?Ol=o:t.next=o,o===null&&(al=t)):(t=n,(e!==0||(r&3)!==0)&&(_m=!0)),n=o}Ge!==0&&Ge!==5||us(e,!1),_r!==0&&(_r=0)}function fw(e,a){
for(var t=e.suspendedLanes,n=e.pingedLanes,o=e.expirationTimes,r=e.pendingLanes&-62914561;0<r;){var i=31-jt(r),l=1<<i,c=o[i];c===-1?((l&t)===0||(l&n)!==0)&&(o[i]=
jx(l,a)):c<=a&&(e.expiredLanes|=l),r&=~l}if(a=Se,t=ae,t=Sm(e,e===a?t:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,t===0||e===a&&(ve===
2||ve===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&$u(n),e.callbackNode=null,e.callbackPriority=0;if((t&3)===0||rs(e,t)){if(a=t&-t,a===e.callbackPriority)
return a;switch(n!==null&&$u(n),Hh(t)){case 2:case 8:t=F0;break;case 32:t=Wd;break;case 268435456:t=W0;break;default:t=Wd}return n=hw.bind(null,e),t=Gh(t,n),e.callbackPriority=
a,e.callbackNode=t,a}return n!==null&&n!==null&&$u(n),e.callbackPriority=2,e.callbackNode=null,2}function hw(e,a){if(Ge!==0&&Ge!==5)return e.callbackNode=null,e.
callbackPriority=0,null;var t=e.callbackNode;if(jm()&&e.callbackNode!==t)return null;var n=ae;return n=Sm(e,e===Se?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==
-1),n===0?null:(nw(e,n,a),fw(e,Ht()),e.callbackNode!=null&&e.callbackNode===t?hw.bind(null,e):null)}function h0(e,a){if(jm())return null;nw(e,a,!0)}function S3(){
U3(function(){(me&6)!==0?Gh(J0,z3):uw()})}function Sp(){if(_r===0){var e=hi;e===0&&(e=md,md<<=1,(md&261888)===0&&(md=256)),_r=e}return _r}function p0(e){return e==
null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Md(e)}function T3(e,a,t,n,o){if(a==="submit"&&t&&t.stateNode===o){var r=p0((o[Tt]||null).
action),i=n.submitter;i&&(a=(a=i[Tt]||null)?p0(a.formAction):i.getAttribute("formAction"),a!==null&&(r=a,i=null));var l=new Am("action","action",null,n,o);e.push(
{event:l,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(_r!==0){var c=new FormData(o,i);eh(t,{pending:!0,data:c,method:o.method,action:r},
null,c)}}else typeof r=="function"&&(l.preventDefault(),c=new FormData(o,i),eh(t,{pending:!0,data:c,method:o.method,action:r},r,c))},currentTarget:o}]})}}for(Td=
0;Td<Yf.length;Td++)Ad=Yf[Td],g0=Ad.toLowerCase(),v0=Ad[0].toUpperCase()+Ad.slice(1),Mn(g0,"on"+v0);var Ad,g0,v0,Td;Mn(Ty,"onAnimationEnd");Mn(Ay,"onAnimationIt\
eration");Mn(Cy,"onAnimationStart");Mn("dblclick","onDoubleClick");Mn("focusin","onFocus");Mn("focusout","onBlur");Mn(Lk,"onTransitionRun");Mn(Gk,"onTransitionS\
tart");Mn(qk,"onTransitionCancel");Mn(Ey,"onTransitionEnd");Sl("onMouseEnter",["mouseout","mouseover"]);Sl("onMouseLeave",["mouseout","mouseover"]);Sl("onPointe\
rEnter",["pointerout","pointerover"]);Sl("onPointerLeave",["pointerout","pointerover"]);wi("onChange","change click focusin focusout input keydown keyup selecti\
onchange".split(" "));wi("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));wi("onBeforeInput",["comp\
ositionend","keypress","textInput","paste"]);wi("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));wi("onCompositionStart",
"compositionstart focusout keydown keypress keyup mousedown".split(" "));wi("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".
split(" "));var $c="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ra\
techange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),A3=new Set("beforetoggle cancel close invalid load scroll scrollend t\
oggle".split(" ").concat($c));function pw(e,a){a=(a&4)!==0;for(var t=0;t<e.length;t++){var n=e[t],o=n.event;n=n.listeners;e:{var r=void 0;if(a)for(var i=n.length-
1;0<=i;i--){var l=n[i],c=l.instance,s=l.currentTarget;if(l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(o)}catch(f){am(f)}o.currentTarget=
null,r=c}else for(i=0;i<n.length;i++){if(l=n[i],c=l.instance,s=l.currentTarget,l=l.listener,c!==r&&o.isPropagationStopped())break e;r=l,o.currentTarget=s;try{r(
o)}catch(f){am(f)}o.currentTarget=null,r=c}}}}function F(e,a){var t=a[mb];t===void 0&&(t=a[mb]=new Set);var n=e+"__bubble";t.has(n)||(gw(a,e,2,!1),t.add(n))}function wf(e,a,t){
var n=0;a&&(n|=4),gw(t,e,n,a)}var Cd="_reactListening"+Math.random().toString(36).slice(2);function Tp(e){if(!e[Cd]){e[Cd]=!0,ly.forEach(function(t){t!=="select\
ionchange"&&(A3.has(t)||wf(t,!1,e),wf(t,!0,e))});var a=e.nodeType===9?e:e.ownerDocument;a===null||a[Cd]||(a[Cd]=!0,wf("selectionchange",!1,a))}}function gw(e,a,t,n){
switch(Hw(a)){case 2:var o=y6;break;case 8:o=w6;break;default:o=Rp}t=o.bind(null,a,t,e),o=void 0,!qf||a!=="touchstart"&&a!=="touchmove"&&a!=="wheel"||(o=!0),n?o!==
void 0?e.addEventListener(a,t,{capture:!0,passive:o}):e.addEventListener(a,t,!0):o!==void 0?e.addEventListener(a,t,{passive:o}):e.addEventListener(a,t,!1)}function _f(e,a,t,n,o){
var r=n;if((a&1)===0&&(a&2)===0&&n!==null)e:for(;;){if(n===null)return;var i=n.tag;if(i===3||i===4){var l=n.stateNode.containerInfo;if(l===o)break;if(i===4)for(i=
n.return;i!==null;){var c=i.tag;if((c===3||c===4)&&i.stateNode.containerInfo===o)return;i=i.return}for(;l!==null;){if(i=oi(l),i===null)return;if(c=i.tag,c===5||
c===6||c===26||c===27){n=r=i;continue e}l=l.parentNode}}n=n.return}py(function(){var s=r,f=jh(t),d=[];e:{var m=Ny.get(e);if(m!==void 0){var u=Am,g=e;switch(e){case"\
keypress":if(Dd(t)===0)break e;case"keydown":case"keyup":u=fk;break;case"focusin":g="focus",u=tf;break;case"focusout":g="blur",u=tf;break;case"beforeblur":case"\
afterblur":u=tf;break;case"click":if(t.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseo\
ver":case"contextmenu":u=yb;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":u=ak;break;case"\
touchcancel":case"touchend":case"touchmove":case"touchstart":u=bk;break;case Ty:case Ay:case Cy:u=ok;break;case Ey:u=wk;break;case"scroll":case"scrollend":u=Wx;
break;case"wheel":u=xk;break;case"copy":case"cut":case"paste":u=ik;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"\
pointermove":case"pointerout":case"pointerover":case"pointerup":u=_b;break;case"submit":u=gk;break;case"toggle":case"beforetoggle":u=zk}var k=(a&4)!==0,S=!k&&(e===
"scroll"||e==="scrollend"),y=k?m!==null?m+"Capture":null:m;k=[];for(var p=s,b;p!==null;){var _=p;if(b=_.stateNode,_=_.tag,_!==5&&_!==26&&_!==27||b===null||y===null||
(_=jc(p,y),_!=null&&k.push(Jc(p,_,b))),S)break;p=p.return}0<k.length&&(m=new u(m,g,null,t,f),d.push({event:m,listeners:k}))}}if((a&7)===0){e:{if(u=e==="mouseove\
r"||e==="pointerover",m=e==="mouseout"||e==="pointerout",u&&t!==Gf&&(g=t.relatedTarget||t.fromElement)&&(oi(g)||g[Ll]))break e;(m||u)&&(g=f.window===f?f:(u=f.ownerDocument)?
u.defaultView||u.parentWindow:window,m?(u=t.relatedTarget||t.toElement,m=s,u=u?oi(u):null,u!==null&&(S=ns(u),k=u.tag,u!==S||k!==5&&k!==27&&k!==6)&&(u=null)):(m=
null,u=s),m!==u&&(k=yb,_="onMouseLeave",y="onMouseEnter",p="mouse",(e==="pointerout"||e==="pointerover")&&(k=_b,_="onPointerLeave",y="onPointerEnter",p="pointer"),
S=m==null?g:Sc(m),b=u==null?g:Sc(u),g=new k(_,p+"leave",m,t,f),g.target=S,g.relatedTarget=b,_=null,oi(f)===s&&(k=new k(y,p+"enter",u,t,f),k.target=b,k.relatedTarget=
S,_=k),S=_,k=m&&u?Tf(m,u,C3):null,m!==null&&b0(d,g,m,k,!1),u!==null&&S!==null&&b0(d,S,u,k,!0)))}e:{if(m=s?Sc(s):window,u=m.nodeName&&m.nodeName.toLowerCase(),u===
"select"||u==="input"&&m.type==="file")var E=Sb;else if(zb(m))if(_y)E=Dk;else{E=Mk;var j=Ok}else u=m.nodeName,!u||u.toLowerCase()!=="input"||m.type!=="checkbox"&&
m.type!=="radio"?s&&Kh(s.elementType)&&(E=Sb):E=Rk;if(E&&(E=E(e,s))){wy(d,E,t,f);break e}j&&j(e,m,s)}switch(j=s?Sc(s):window,e){case"focusin":(zb(j)||j.contentEditable===
"true")&&(ll=j,Kf=s,Nc=null);break;case"focusout":Nc=Kf=ll=null;break;case"mousedown":jf=!0;break;case"contextmenu":case"mouseup":case"dragend":jf=!1,Eb(d,t,f);
break;case"selectionchange":if(Uk)break;case"keydown":case"keyup":Eb(d,t,f)}var R;if(Vh)e:{switch(e){case"compositionstart":var U="onCompositionStart";break e;case"\
compositionend":U="onCompositionEnd";break e;case"compositionupdate":U="onCompositionUpdate";break e}U=void 0}else il?by(e,t)&&(U="onCompositionEnd"):e==="keydo\
wn"&&t.keyCode===229&&(U="onCompositionStart");U&&(vy&&t.locale!=="ko"&&(il||U!=="onCompositionStart"?U==="onCompositionEnd"&&il&&(R=gy()):(vr=f,Yh="value"in vr?
vr.value:vr.textContent,il=!0)),j=xm(s,U),0<j.length&&(U=new wb(U,e,null,t,f),d.push({event:U,listeners:j}),R?U.data=R:(R=yy(t),R!==null&&(U.data=R)))),(R=Tk?Ak(
e,t):Ck(e,t))&&(U=xm(s,"onBeforeInput"),0<U.length&&(j=new wb("onBeforeInput","beforeinput",null,t,f),d.push({event:j,listeners:U}),j.data=R)),T3(d,e,s,t,f)}pw(
d,a)})}function Jc(e,a,t){return{instance:e,listener:a,currentTarget:t}}function xm(e,a){for(var t=a+"Capture",n=[];e!==null;){var o=e,r=o.stateNode;if(o=o.tag,
o!==5&&o!==26&&o!==27||r===null||(o=jc(e,t),o!=null&&n.unshift(Jc(e,o,r)),o=jc(e,a),o!=null&&n.push(Jc(e,o,r))),e.tag===3)return n;e=e.return}return[]}function C3(e){
if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function b0(e,a,t,n,o){for(var r=a._reactName,i=[];t!==null&&t!==n;){var l=t,
c=l.alternate,s=l.stateNode;if(l=l.tag,c!==null&&c===n)break;l!==5&&l!==26&&l!==27||s===null||(c=s,o?(s=jc(t,r),s!=null&&i.unshift(Jc(t,s,c))):o||(s=jc(t,r),s!=
null&&i.push(Jc(t,s,c)))),t=t.return}i.length!==0&&e.push({event:a,listeners:i})}var E3=/\r\n?/g,N3=/\u0000|\uFFFD/g;function y0(e){return(typeof e=="string"?e:
""+e).replace(E3,`
`).replace(N3,"")}function vw(e,a){return a=y0(a),y0(e)===a}function be(e,a,t,n,o,r){switch(t){case"children":if(typeof n=="string")a==="body"||a==="textarea"&&
n===""||Tl(e,n);else if(typeof n=="number"||typeof n=="bigint")a!=="body"&&Tl(e,""+n);else return;break;case"className":hd(e,"class",n);break;case"tabIndex":hd(
e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":hd(e,t,n);break;case"style":hy(e,n,r);return;case"data":if(a!=="object"){hd(e,
"data",n);break}case"src":case"href":if(n===""&&(a!=="a"||t!=="href")){e.removeAttribute(t);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n==
"boolean"){e.removeAttribute(t);break}n=Md(n),e.setAttribute(t,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(t,"javascript:thro\
w new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to us\
e event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof r=="function"&&(t==="formAction"?(a!=="\
input"&&be(e,a,"name",o.name,o,null),be(e,a,"formEncType",o.formEncType,o,null),be(e,a,"formMethod",o.formMethod,o,null),be(e,a,"formTarget",o.formTarget,o,null)):
(be(e,a,"encType",o.encType,o,null),be(e,a,"method",o.method,o,null),be(e,a,"target",o.target,o,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(
t);break}n=Md(n),e.setAttribute(t,n);break;case"onClick":n!=null&&(e.onclick=to);return;case"onScroll":n!=null&&F("scroll",e);return;case"onScrollEnd":n!=null&&
F("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){if(o.children!=
null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&
typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"\
innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("x\
link:href");break}t=Md(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",t);break;case"contentEditable":case"spellCheck":case"draggable":case"valu\
e":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):e.
removeAttribute(t);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disable\
d":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsI\
nline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,""):
e.removeAttribute(t);break;case"capture":case"download":n===!0?e.setAttribute(t,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(t,n):
e.removeAttribute(t);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(t,n):e.
removeAttribute(t);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(t):e.setAttribute(t,n);break;case"\
popover":F("beforetoggle",e),F("toggle",e),Od(e,"popover",n);break;case"xlinkActuate":zo(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArc\
role":zo(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":zo(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":zo(
e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":zo(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":zo(e,"http://\
www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":zo(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":zo(e,"http://www.w3.org\
/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":zo(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":Od(e,"is",n);break;case"innerT\
ext":case"textContent":return;default:if(!(2<t.length)||t[0]!=="o"&&t[0]!=="O"||t[1]!=="n"&&t[1]!=="N")t=Jx.get(t)||t,Od(e,t,n);else return}le=!0}function Sh(e,a,t,n,o,r){
switch(t){case"style":hy(e,n,r);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(z(61));if(t=n.__html,t!=null){
if(o.children!=null)throw Error(z(60));r?.__html!==t&&(e.innerHTML=t)}}break;case"children":if(typeof n=="string")Tl(e,n);else if(typeof n=="number"||typeof n==
"bigint")Tl(e,""+n);else return;break;case"onScroll":n!=null&&F("scroll",e);return;case"onScrollEnd":n!=null&&F("scrollend",e);return;case"onClick":n!=null&&(e.
onclick=to);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:
if(!cy.hasOwnProperty(t))e:{if(t[0]==="o"&&t[1]==="n"&&(o=t.endsWith("Capture"),r=t.slice(2,o?t.length-7:void 0),a=e[Tt]||null,a=a!=null?a[t]:null,typeof a=="fu\
nction"&&e.removeEventListener(r,a,o),typeof n=="function")){typeof a!="function"&&a!==null&&(t in e?e[t]=null:e.hasAttribute(t)&&e.removeAttribute(t)),e.addEventListener(
r,n,o);break e}le=!0,t in e?e[t]=n:n===!0?e.setAttribute(t,""):Od(e,t,n)}return}le=!0}function La(e,a,t){switch(a){case"div":case"span":case"svg":case"path":case"\
a":case"g":case"p":case"li":break;case"img":F("error",e),F("load",e);var n=!1,o=!1,r;for(r in t)if(t.hasOwnProperty(r)){var i=t[r];if(i!=null)switch(r){case"src":
n=!0;break;case"srcSet":o=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:be(e,a,r,i,t,null)}}o&&be(e,a,"srcSet",t.srcSet,t,
null),n&&be(e,a,"src",t.src,t,null);return;case"input":F("invalid",e);var l=r=i=o=null,c=null,s=null;for(n in t)if(t.hasOwnProperty(n)){var f=t[n];if(f!=null)switch(n){case"\
name":o=f;break;case"type":i=f;break;case"checked":c=f;break;case"defaultChecked":s=f;break;case"value":r=f;break;case"defaultValue":l=f;break;case"children":case"\
dangerouslySetInnerHTML":if(f!=null)throw Error(z(137,a));break;default:be(e,a,n,f,t,null)}}my(e,r,l,c,s,i,o,!1);return;case"select":F("invalid",e),n=i=r=null;for(o in t)
if(t.hasOwnProperty(o)&&(l=t[o],l!=null))switch(o){case"value":r=l;break;case"defaultValue":i=l;break;case"multiple":n=l;default:be(e,a,o,l,t,null)}a=r,t=i,e.multiple=
!!n,a!=null?pl(e,!!n,a,!1):t!=null&&pl(e,!!n,t,!0);return;case"textarea":F("invalid",e),r=o=n=null;for(i in t)if(t.hasOwnProperty(i)&&(l=t[i],l!=null))switch(i){case"\
value":n=l;break;case"defaultValue":o=l;break;case"children":r=l;break;case"dangerouslySetInnerHTML":if(l!=null)throw Error(z(91));break;default:be(e,a,i,l,t,null)}
fy(e,n,o,r);return;case"option":for(c in t)t.hasOwnProperty(c)&&(n=t[c],n!=null)&&(c==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":be(e,a,
c,n,t,null));return;case"dialog":F("beforetoggle",e),F("toggle",e),F("cancel",e),F("close",e);break;case"iframe":case"object":F("load",e);break;case"video":case"\
audio":for(n=0;n<$c.length;n++)F($c[n],e);break;case"image":F("error",e),F("load",e);break;case"details":F("toggle",e);break;case"embed":case"source":case"link":
F("error",e),F("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in t)if(t.
hasOwnProperty(s)&&(n=t[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(z(137,a));default:be(e,a,s,n,t,null)}return;default:if(Kh(
a)){for(f in t)t.hasOwnProperty(f)&&(n=t[f],n!==void 0&&Sh(e,a,f,n,t,void 0));return}}for(l in t)t.hasOwnProperty(l)&&(n=t[l],n!=null&&be(e,a,l,n,t,null))}var O3={};
function M3(e,a,t,n){switch(a){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var o=null,r=null,i=null,l=null,c=null,
s=null,f=null;for(u in t){var d=t[u];if(t.hasOwnProperty(u)&&d!=null)switch(u){case"checked":break;case"value":break;case"defaultValue":c=d;default:n.hasOwnProperty(
u)||be(e,a,u,null,n,d)}}for(var m in n){var u=n[m];if(d=t[m],n.hasOwnProperty(m)&&(u!=null||d!=null))switch(m){case"type":u!==d&&(le=!0),r=u;break;case"name":u!==
d&&(le=!0),o=u;break;case"checked":u!==d&&(le=!0),s=u;break;case"defaultChecked":u!==d&&(le=!0),f=u;break;case"value":u!==d&&(le=!0),i=u;break;case"defaultValue":
u!==d&&(le=!0),l=u;break;case"children":case"dangerouslySetInnerHTML":if(u!=null)throw Error(z(137,a));break;default:u!==d&&be(e,a,m,u,n,d)}}Lf(e,i,l,c,s,f,r,o);
return;case"select":u=i=l=m=null;for(r in t)if(c=t[r],t.hasOwnProperty(r)&&c!=null)switch(r){case"value":break;case"multiple":u=c;default:n.hasOwnProperty(r)||be(
e,a,r,null,n,c)}for(o in n)if(r=n[o],c=t[o],n.hasOwnProperty(o)&&(r!=null||c!=null))switch(o){case"value":r!==c&&(le=!0),m=r;break;case"defaultValue":r!==c&&(le=
!0),l=r;break;case"multiple":r!==c&&(le=!0),i=r;default:r!==c&&be(e,a,o,r,n,c)}a=l,t=i,n=u,m!=null?pl(e,!!t,m,!1):!!n!=!!t&&(a!=null?pl(e,!!t,a,!0):pl(e,!!t,t?[]:
"",!1));return;case"textarea":u=m=null;for(l in t)if(o=t[l],t.hasOwnProperty(l)&&o!=null&&!n.hasOwnProperty(l))switch(l){case"value":break;case"children":break;default:
be(e,a,l,null,n,o)}for(i in n)if(o=n[i],r=t[i],n.hasOwnProperty(i)&&(o!=null||r!=null))switch(i){case"value":o!==r&&(le=!0),m=o;break;case"defaultValue":o!==r&&
(le=!0),u=o;break;case"children":break;case"dangerouslySetInnerHTML":if(o!=null)throw Error(z(91));break;default:o!==r&&be(e,a,i,o,n,r)}uy(e,m,u);return;case"op\
tion":for(var g in t)m=t[g],t.hasOwnProperty(g)&&m!=null&&!n.hasOwnProperty(g)&&(g==="selected"?e.selected=!1:be(e,a,g,null,n,m));for(c in n)m=n[c],u=t[c],n.hasOwnProperty(
c)&&m!==u&&(m!=null||u!=null)&&(c==="selected"?(m!==u&&(le=!0),e.selected=m&&typeof m!="function"&&typeof m!="symbol"):be(e,a,c,m,n,u));return;case"img":case"li\
nk":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var k in t)
m=t[k],t.hasOwnProperty(k)&&m!=null&&!n.hasOwnProperty(k)&&be(e,a,k,null,n,m);for(s in n)if(m=n[s],u=t[s],n.hasOwnProperty(s)&&m!==u&&(m!=null||u!=null))switch(s){case"\
children":case"dangerouslySetInnerHTML":if(m!=null)throw Error(z(137,a));break;default:be(e,a,s,m,n,u)}return;default:if(Kh(a)){for(var S in t)m=t[S],t.hasOwnProperty(
S)&&m!==void 0&&!n.hasOwnProperty(S)&&Sh(e,a,S,void 0,n,m);for(f in n)m=n[f],u=t[f],!n.hasOwnProperty(f)||m===u||m===void 0&&u===void 0||Sh(e,a,f,m,n,u);return}}
for(var y in t)m=t[y],t.hasOwnProperty(y)&&m!=null&&!n.hasOwnProperty(y)&&be(e,a,y,null,n,m);for(d in n)m=n[d],u=t[d],!n.hasOwnProperty(d)||m===u||m==null&&u==null||
be(e,a,d,m,n,u)}function w0(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function R3(){
if(typeof performance.getEntriesByType=="function"){for(var e=0,a=0,t=performance.getEntriesByType("resource"),n=0;n<t.length;n++){var o=t[n],r=o.transferSize,i=o.
initiatorType,l=o.duration;if(r&&l&&w0(i)){for(i=0,l=o.responseEnd,n+=1;n<t.length;n++){var c=t[n],s=c.startTime;if(s>l)break;var f=c.transferSize,d=c.initiatorType;
f&&w0(d)&&(c=c.responseEnd,i+=f*(c<l?1:(l-s)/(c-s)))}if(--n,a+=8*(r+i)/(o.duration/1e3),e++,10<e)break}}if(0<e)return a/e/1e6}return navigator.connection&&(e=navigator.
connection.downlink,typeof e=="number")?e:5}var Th=null,Ah=null;function Fc(e){return e.nodeType===9?e:e.ownerDocument}function _0(e){switch(e){case"http://www.\
w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function bw(e,a){if(e===0)switch(a){case"svg":return 1;case"math":
return 2;default:return 0}return e===1&&a==="foreignObject"?0:e}function yw(e,a,t,n){return t=Fc(t).createElement(e),t[Ra]=n,t[Tt]=a,La(t,e,a),Ta(t),t}function Ch(e,a){
return e==="textarea"||e==="noscript"||typeof a.children=="string"||typeof a.children=="number"||typeof a.children=="bigint"||typeof a.dangerouslySetInnerHTML==
"object"&&a.dangerouslySetInnerHTML!==null&&a.dangerouslySetInnerHTML.__html!=null}var xf=null;function D3(){var e=window.event;return e&&e.type==="popstate"?e===
xf?!1:(xf=e,!0):(xf=null,!1)}var Ap=typeof setTimeout=="function"?setTimeout:void 0,B3=typeof clearTimeout=="function"?clearTimeout:void 0,x0=typeof Promise=="f\
unction"?Promise:void 0,k0=typeof requestAnimationFrame=="function"?requestAnimationFrame:Ap,U3=typeof queueMicrotask=="function"?queueMicrotask:typeof x0<"u"?function(e){
return x0.resolve(null).then(e).catch(L3)}:Ap;function L3(e){setTimeout(function(){throw e})}function Gr(e){return e==="head"}function z0(e,a){var t=a,n=0;do{var o=t.
nextSibling;if(e.removeChild(t),o&&o.nodeType===8)if(t=o.data,t==="/$"||t==="/&"){if(n===0){e.removeChild(o),Ul(a);return}n--}else if(t==="$"||t==="$?"||t==="$~"||
t==="$!"||t==="&")n++;else if(t==="html")zf(e.ownerDocument.documentElement);else if(t==="head"){t=e.ownerDocument.head,zf(t);for(var r=t.firstChild;r;){var i=r.
nextSibling,l=r.nodeName;r[ls]||l==="SCRIPT"||l==="STYLE"||l==="LINK"&&r.rel.toLowerCase()==="stylesheet"||t.removeChild(r),r=i}}else t==="body"&&zf(e.ownerDocument.
body);t=o}while(t);Ul(a)}function S0(e,a){var t=e;e=0;do{var n=t.nextSibling;if(t.nodeType===1?a?(t._stashedDisplay=t.style.display,t.style.display="none"):(t.style.
display=t._stashedDisplay||"",t.getAttribute("style")===""&&t.removeAttribute("style")):t.nodeType===3&&(a?(t._stashedText=t.nodeValue,t.nodeValue=""):t.nodeValue=
t._stashedText||""),n&&n.nodeType===8)if(t=n.data,t==="/$"){if(e===0)break;e--}else t!=="$"&&t!=="$?"&&t!=="$~"&&t!=="$!"||e++;t=n}while(t)}function ww(e,a,t){if(a=
CSS.escape(a)!==a?"r-"+btoa(a).replace(/=/g,""):a,e.style.viewTransitionName=a,t!=null&&(e.style.viewTransitionClass=t),t=getComputedStyle(e),t.display==="inlin\
e"){if(a=e.getClientRects(),a.length===1)var n=1;else for(var o=n=0;o<a.length;o++){var r=a[o];0<r.width&&0<r.height&&n++}n===1&&(e=e.style,e.display=a.length===
1?"inline-block":"block",e.marginTop="-"+t.paddingTop,e.marginBottom="-"+t.paddingBottom)}}function _w(e,a){e=e.style,a=a.style;var t=a!=null?a.hasOwnProperty("\
viewTransitionName")?a.viewTransitionName:a.hasOwnProperty("view-transition-name")?a["view-transition-name"]:null:null;e.viewTransitionName=t==null||typeof t=="\
boolean"?"":(""+t).trim(),t=a!=null?a.hasOwnProperty("viewTransitionClass")?a.viewTransitionClass:a.hasOwnProperty("view-transition-class")?a["view-transition-c\
lass"]:null:null,e.viewTransitionClass=t==null||typeof t=="boolean"?"":(""+t).trim(),e.display==="inline-block"&&(a==null?e.display=e.margin="":(t=a.display,e.display=
t==null||typeof t=="boolean"?"":t,t=a.margin,t!=null?e.margin=t:(t=a.hasOwnProperty("marginTop")?a.marginTop:a["margin-top"],e.marginTop=t==null||typeof t=="boo\
lean"?"":t,a=a.hasOwnProperty("marginBottom")?a.marginBottom:a["margin-bottom"],e.marginBottom=a==null||typeof a=="boolean"?"":a)))}function xw(e,a,t){return t=
t.ownerDocument.defaultView,{rect:e,abs:a.position==="absolute"||a.position==="fixed",clip:a.clipPath!=="none"||a.overflow!=="visible"||a.filter!=="none"||a.mask!==
"none"||a.mask!=="none"||a.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=t.innerHeight&&e.left<=t.innerWidth}}function Eh(e){var a=e.getBoundingClientRect(),
t=getComputedStyle(e);return xw(a,t,e)}function G3(e){var a=e.getBoundingClientRect();a=new DOMRect(a.x+2e4,a.y+2e4,a.width,a.height);var t=getComputedStyle(e);
return xw(a,t,e)}function q3(e){return e.documentElement.clientHeight}function H3(e){this.addEventListener("load",e),this.addEventListener("error",e)}function K3(e,a,t,n,o,r,i,l,c){
var s=a.nodeType===9?a:a.ownerDocument;try{var f=s.startViewTransition({update:function(){var m=s.defaultView,u=m.navigation&&m.navigation.transition,g=s.fonts.
status;n();var k=[];if(g==="loaded"&&(q3(s),s.fonts.status==="loading"&&k.push(s.fonts.ready)),g=k.length,e!==null)for(var S=e.suspenseyImages,y=0,p=0;p<S.length;p++){
var b=S[p];if(!b.complete){var _=b.getBoundingClientRect();if(0<_.bottom&&0<_.right&&_.top<m.innerHeight&&_.left<m.innerWidth){if(y+=Dw(b),y>Pd){k.length=g;break}
b=new Promise(H3.bind(b)),k.push(b)}}}if(0<k.length)return m=Promise.race([Promise.all(k),new Promise(function(E){return setTimeout(E,500)})]).then(o,o),(u?Promise.
allSettled([u.finished,m]):m).then(r,r);if(o(),u)return u.finished.then(r,r);r()},types:t});s.__reactViewTransition=f;var d=[];return f.ready.then(function(){for(var m=s.
documentElement.getAnimations({subtree:!0}),u=0;u<m.length;u++){var g=m[u],k=g.effect,S=k.pseudoElement;if(S!=null&&S.startsWith("::view-transition")){d.push(g),
g=k.getKeyframes();for(var y=S=void 0,p=!0,b=0;b<g.length;b++){var _=g[b],E=_.width;if(S===void 0)S=E;else if(S!==E){p=!1;break}if(E=_.height,y===void 0)y=E;else if(y!==
E){p=!1;break}delete _.width,delete _.height,_.transform==="none"&&delete _.transform}p&&S!==void 0&&y!==void 0&&(k.setKeyframes(g),p=getComputedStyle(k.target,
k.pseudoElement),p.width!==S||p.height!==y)&&(p=g[0],p.width=S,p.height=y,p=g[g.length-1],p.width=S,p.height=y,k.setKeyframes(g))}}i()},function(m){s.__reactViewTransition===
f&&(s.__reactViewTransition=null);try{typeof m=="object"&&m!==null&&m.name==="InvalidStateError"&&(m.message==="View transition was skipped because document vis\
ibility state is hidden."||m.message==="Skipping view transition because document visibility state has become hidden."||m.message==="Skipping view transition be\
cause viewport size changed."||m.message==="Transition was aborted because of invalid state")&&(m=null),m!==null&&c(m)}finally{n(),o(),i()}}),f.finished.finally(
function(){for(var m=0;m<d.length;m++)d[m].cancel();s.__reactViewTransition===f&&(s.__reactViewTransition=null),l()}),f}catch{return n(),o(),i(),null}}function ri(e,a){
this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+a+")"}ri.prototype.animate=function(e,a){return a=typeof a=="number"?{duration:a}:
Te({},a),a.pseudoElement=this._selector,this._scope.animate(e,a)};ri.prototype.getAnimations=function(){for(var e=this._scope,a=this._selector,t=e.getAnimations(
{subtree:!0}),n=[],o=0;o<t.length;o++){var r=t[o].effect;r!==null&&r.target===e&&r.pseudoElement===a&&n.push(t[o])}return n};ri.prototype.getComputedStyle=function(){
return getComputedStyle(this._scope,this._selector)};function kw(e){return{name:e,group:new ri("group",e),imagePair:new ri("image-pair",e),old:new ri("old",e),new:new ri(
"new",e)}}function Vt(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}Vt.prototype.addEventListener=function(e,a,t){var n=null,o=null;if(!(t!=
null&&typeof t!="boolean"&&(n=t.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var r=this._eventListeners;if(zw(r,e,
a,t)===-1){var i=this,l=a;t!=null&&typeof t!="boolean"&&t.once===!0&&(l=function(c){i.removeEventListener(e,a,t),typeof a=="function"?a.call(this,c):a.handleEvent(
c)}),n!==null&&(o=i.removeEventListener.bind(i,e,a,t),n.addEventListener("abort",o,{once:!0}),o=n.removeEventListener.bind(n,"abort",o)),n=Ml(t),r.push({type:e,
listener:a,optionsOrUseCapture:t,attachedListener:l,cleanup:o}),St(this._fragmentFiber.child,!1,j3,e,l,n)}this._eventListeners=r}};function j3(e,a,t,n){return ga(
e).addEventListener(a,t,n),!1}Vt.prototype.removeEventListener=function(e,a,t){var n=this._eventListeners;if(n!==null&&(a=zw(n,e,a,t),a!==-1)){var o=n[a];t=o.attachedListener;
var r=o.cleanup;o=Ml(o.optionsOrUseCapture),St(this._fragmentFiber.child,!1,Y3,e,t,o),n.splice(a,1),r!==null&&r()}};function Y3(e,a,t,n){return ga(e).removeEventListener(
a,t,n),!1}function Ml(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function T0(e){
return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function zw(e,a,t,n){if(e.length===0)return-1;n=T0(n);for(var o=0;o<e.length;o++){
var r=e[o];if(r.type===a&&r.listener===t&&T0(r.optionsOrUseCapture)===n)return o}return-1}Vt.prototype.dispatchEvent=function(e){var a=yi(this._fragmentFiber);if(a===
null)return!0;a=ga(a);var t=this._eventListeners;if(t!==null&&0<t.length||!e.bubbles){var n=a.nodeType===9?a.createComment(""):document.createTextNode("");if(t)
for(var o=0;o<t.length;o++){var r=t[o];n.addEventListener(r.type,r.attachedListener,Ml(r.optionsOrUseCapture))}if(a.appendChild(n),e=n.dispatchEvent(e),t)for(o=
0;o<t.length;o++)r=t[o],n.removeEventListener(r.type,r.attachedListener,Ml(r.optionsOrUseCapture));return a.removeChild(n),e}return a.dispatchEvent(e)};Vt.prototype.
focus=function(e){St(this._fragmentFiber.child,!0,Sw,e,void 0,void 0)};function Sw(e,a){return e.tag===6?!1:(e=ga(e),a6(e,a))}Vt.prototype.focusLast=function(e){
var a=[];St(this._fragmentFiber.child,!0,Cp,a,void 0,void 0);for(var t=a.length-1;0<=t&&!Sw(a[t],e);t--);};function Cp(e,a){return a.push(e),!1}Vt.prototype.blur=
function(){var e=yi(this._fragmentFiber);e!==null&&(e=ga(e),e=Fc(e).activeElement,e!==null&&St(this._fragmentFiber.child,!1,I3,e,void 0,void 0))};function I3(e,a){
return e.tag===6?!1:(e=ga(e),e===a||e.contains(a)?(a.blur(),!0):!1)}Vt.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this.
_observers.add(e),St(this._fragmentFiber.child,!1,V3,e,void 0,void 0)};function V3(e,a){return e.tag===6||(e=ga(e),a.observe(e)),!1}Vt.prototype.unobserveUsing=
function(e){var a=this._observers;if(a!==null&&a.has(e)){a.delete(e),St(this._fragmentFiber.child,!1,Q3,e,void 0,void 0);for(var t=a=0;t<Nn.length;t++){var n=Nn[t];
n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Nn[a++]=n}Nn.length=a}};function Q3(e,a){return e.tag===6||(e=ga(e),a.unobserve(e)),!1}var Nn=[],
kf=!1;function P3(e,a,t){Nn.push({fragmentInstance:e,observer:a,instance:t}),kf||(kf=!0,t6(function(){kf=!1;var n=Nn;Nn=[];for(var o=0;o<n.length;o++){var r=n[o];
r.observer.unobserve(r.instance)}}))}Vt.prototype.getClientRects=function(){var e=[];return St(this._fragmentFiber.child,!1,X3,e,void 0,void 0),e};function X3(e,a){
if(e.tag===6){e=e.stateNode;var t=e.ownerDocument.createRange();t.selectNodeContents(e),a.push.apply(a,t.getClientRects())}else e=ga(e),a.push.apply(a,e.getClientRects());
return!1}Vt.prototype.getRootNode=function(e){var a=yi(this._fragmentFiber);return a===null?this:ga(a).getRootNode(e)};Vt.prototype.compareDocumentPosition=function(e){
var a=yi(this._fragmentFiber);if(a===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var t=[];St(this._fragmentFiber.child,!1,Cp,t,void 0,void 0);var n=ga(a);if(t.
length===0){if(t=n,rb(this._fragmentFiber)){e:{for(a=this._fragmentFiber.return;a!==null;){if(a.tag===4){a=a.stateNode.containerInfo;break e}if(a.tag===3||a.tag===
5||a.tag===27)break;a=a.return}a=null}a!=null&&(t=a)}a=this._fragmentFiber;var o=n=t.compareDocumentPosition(e);return t===e?o=Node.DOCUMENT_POSITION_CONTAINS:n&
Node.DOCUMENT_POSITION_CONTAINED_BY&&(t=P0(a)[1],t===null?o=Node.DOCUMENT_POSITION_PRECEDING:(e=ga(t).compareDocumentPosition(e),o=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?
Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),o|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}a=ga(t[0]),o=ga(t[t.length-1]);var r=rb(this.
_fragmentFiber)?a.parentElement:n;if(r==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=r.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY,r=r.compareDocumentPosition(
o)&Node.DOCUMENT_POSITION_CONTAINED_BY;var i=a.compareDocumentPosition(e),l=o.compareDocumentPosition(e),c=i&Node.DOCUMENT_POSITION_CONTAINED_BY||l&Node.DOCUMENT_POSITION_CONTAINED_BY;
return l=n&&r&&i&Node.DOCUMENT_POSITION_FOLLOWING&&l&Node.DOCUMENT_POSITION_PRECEDING,a=n&&a===e||r&&o===e||c||l?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&a===e||
!r&&o===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:i,a&Node.DOCUMENT_POSITION_DISCONNECTED||a&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||Z3(a,this._fragmentFiber,
t[0],t[t.length-1],e)?a:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function Z3(e,a,t,n,o){var r=oi(o);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(t=!!r)e:{
for(;r!==null;){if(r.tag===7&&(r===a||r.alternate===a)){t=!0;break e}r=r.return}t=!1}return t}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(r===null)return r=o.ownerDocument,
o===r||o===r.documentElement||o===r.body;e:{for(r=a,a=yi(a);r!==null;){if(!(r.tag!==5&&r.tag!==3&&r.tag!==27||r!==a&&r.alternate!==a)){r=!0;break e}r=r.return}r=
!1}return r}return e&Node.DOCUMENT_POSITION_PRECEDING?((a=!!r)&&!(a=r===t)&&(a=Tf(t,r,ib),a===null?a=!1:(St(a,!0,Sx,r,t),r=tl,tl=null,a=r!==null)),a):e&Node.DOCUMENT_POSITION_FOLLOWING?
((a=!!r)&&!(a=r===n)&&(a=Tf(n,r,ib),a===null?a=!1:(St(a,!0,Tx,r,n),r=tl,Sf=tl=null,a=r!==null)),a):!1}function A0(e,a){var t=e.ownerDocument.createRange();t.selectNodeContents(
e),e=t.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,a?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}Vt.prototype.scrollIntoView=
function(e){if(typeof e=="object")throw Error(z(566));var a=[];St(this._fragmentFiber.child,!1,Cp,a,void 0,void 0);var t=e!==!1;if(a.length===0){var n=P0(this._fragmentFiber);
if(n=t?n[1]||n[0]||yi(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=ga(n),A0(e,t);return}if(n=ga(n),n.nodeType!==9){if(n.nodeType===11){t="hos\
t"in n?n.host:null,t!==null&&t.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=t?a.length-1:0;n!==(t?-1:a.length);){var o=a[n];o.tag===6?(o=ga(o),A0(o,t)):ga(
o).scrollIntoView(e),n+=t?-1:1}};function $3(e,a){return e=ga(e),Tw(e,a),!1}function Tw(e,a){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.
add(a)}function Aw(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.addEventListener(o.type,o.attachedListener,Ml(o.optionsOrUseCapture))}
e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){for(var i=0,l=0;l<Nn.length;l++){var c=Nn[l];(c.fragmentInstance!==a||c.observer!==r||c.instance!==
e)&&(Nn[i++]=c)}Nn.length=i,r.observe(e)}),Tw(e,a))}function J3(e,a){var t=a._eventListeners;if(t!==null)for(var n=0;n<t.length;n++){var o=t[n];e.removeEventListener(
o.type,o.attachedListener,Ml(o.optionsOrUseCapture))}e.nodeType!==3&&(t=a._observers,t!==null&&t.forEach(function(r){typeof r.rootMargin=="string"?P3(a,r,e):r.unobserve(
e)}),e.reactFragments!=null&&e.reactFragments.delete(a))}function Nh(e){var a=e.firstChild;for(a&&a.nodeType===10&&(a=a.nextSibling);a;){var t=a;switch(a=a.nextSibling,
t.nodeName){case"HTML":case"HEAD":case"BODY":Nh(t),Tm(t);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(t.rel.toLowerCase()==="stylesheet")continue}e.
removeChild(t)}}function F3(e,a,t,n){for(;e.nodeType===1;){var o=t;if(e.nodeName.toLowerCase()!==a.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))
break}else if(n){if(!e[ls])switch(a){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(r=e.getAttribute("rel"),r==="stylesheet"&&e.hasAttribute(
"data-precedence"))break;if(r!==o.rel||e.getAttribute("href")!==(o.href==null||o.href===""?null:o.href)||e.getAttribute("crossorigin")!==(o.crossOrigin==null?null:
o.crossOrigin)||e.getAttribute("title")!==(o.title==null?null:o.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"scrip\
t":if(r=e.getAttribute("src"),(r!==(o.src==null?null:o.src)||e.getAttribute("type")!==(o.type==null?null:o.type)||e.getAttribute("crossorigin")!==(o.crossOrigin==
null?null:o.crossOrigin))&&r&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(a==="input"&&e.type==="hidden"){var r=o.
name==null?null:""+o.name;if(o.type==="hidden"&&e.getAttribute("name")===r)return e}else return e;if(e=hn(e.nextSibling),e===null)break}return null}function W3(e,a,t){
if(a==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=hn(e.nextSibling),e===null))return null;return e}
function Cw(e,a){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!a||(e=hn(e.nextSibling),e===null))return null;return e}function Oh(e){
return e.data==="$?"||e.data==="$~"}function Ep(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function e6(e,a){var t=e.ownerDocument;
if(e.data==="$~")e._reactRetry=a;else if(e.data!=="$?"||t.readyState!=="loading")a();else{var n=function(){a(),t.removeEventListener("DOMContentLoaded",n)};t.addEventListener(
"DOMContentLoaded",n),e._reactRetry=n}}function hn(e){for(;e!=null;e=e.nextSibling){var a=e.nodeType;if(a===1||a===3)break;if(a===8){if(a=e.data,a==="$"||a==="$\
!"||a==="$?"||a==="$~"||a==="&"||a==="F!"||a==="F")break;if(a==="/$"||a==="/&")return null}}return e}var Mh=null;function C0(e){e=e.nextSibling;for(var a=0;e;){
if(e.nodeType===8){var t=e.data;if(t==="/$"||t==="/&"){if(a===0)return hn(e.nextSibling);a--}else t!=="$"&&t!=="$!"&&t!=="$?"&&t!=="$~"&&t!=="&"||a++}e=e.nextSibling}
return null}function E0(e){e=e.previousSibling;for(var a=0;e;){if(e.nodeType===8){var t=e.data;if(t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"){if(a===0)return e;
a--}else t!=="/$"&&t!=="/&"||a++}e=e.previousSibling}return null}function a6(e,a){function t(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.
ownerDocument.addEventListener("focus",t,!0),(e.focus||HTMLElement.prototype.focus).call(e,a)}finally{e.ownerDocument.removeEventListener("focus",t,!0)}return n}
function t6(e){k0(function(){k0(function(a){return e(a)})})}function Ew(e,a,t){switch(a=Fc(t),e){case"html":if(e=a.documentElement,!e)throw Error(z(452));return e;case"\
head":if(e=a.head,!e)throw Error(z(453));return e;case"body":if(e=a.body,!e)throw Error(z(454));return e;default:throw Error(z(451))}}function Nw(e,a,t){for(var n in t){
var o=t[n];t.hasOwnProperty(n)&&o!=null&&be(e,a,n,null,O3,o)}t.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===to&&(e.onclick=null),Tm(e)}function zf(e){
for(var a=e.attributes;a.length;)e.removeAttributeNode(a[0]);Tm(e)}var pn=new Map,N0=new Set;function Wc(e){if(typeof e.getRootNode=="function"){var a=e.getRootNode();
if(a.nodeType===9||a.nodeType===11)return a}return e.nodeType===9?e:e.ownerDocument}var Go=ue.d;ue.d={f:n6,r:o6,D:r6,C:i6,L:l6,m:c6,X:d6,S:s6,M:m6};function n6(){
var e=Go.f(),a=Hm();return e||a}function o6(e){var a=Gl(e);a!==null&&a.tag===5&&a.type==="form"?h1(a):Go.r(e)}var jl=typeof document>"u"?null:document;function Ow(e,a,t){
var n=jl;if(n&&typeof a=="string"&&a){var o=mn(a);o='link[rel="'+e+'"][href="'+o+'"]',typeof t=="string"&&(o+='[crossorigin="'+t+'"]'),N0.has(o)||(N0.add(o),e={
rel:e,crossOrigin:t,href:a},n.querySelector(o)===null&&(a=n.createElement("link"),La(a,"link",e),Ta(a),n.head.appendChild(a)))}}function r6(e){Go.D(e),Ow("dns-p\
refetch",e,null)}function i6(e,a){Go.C(e,a),Ow("preconnect",e,a)}function l6(e,a,t){Go.L(e,a,t);var n=jl;if(n&&e&&a){var o='link[rel="preload"][as="'+mn(a)+'"]';
a==="image"&&t&&t.imageSrcSet?(o+='[imagesrcset="'+mn(t.imageSrcSet)+'"]',typeof t.imageSizes=="string"&&(o+='[imagesizes="'+mn(t.imageSizes)+'"]')):o+='[href="'+
mn(e)+'"]';var r=o;switch(a){case"style":r=Rl(e);break;case"script":r=Yl(e)}if(!(pn.has(r)||(e=Te({rel:"preload",href:a==="image"&&t&&t.imageSrcSet?void 0:e,as:a},
t),pn.set(r,e),n.querySelector(o)!==null||a==="style"&&n.querySelector(fs(r))||a==="script"&&n.querySelector(hs(r))))){var i=n.createElement("link");La(i,"link",
e),a==="style"&&(i[em]=!0,i.onload=i.onerror=function(){iy(i)}),Ta(i),n.head.appendChild(i)}}}function c6(e,a){Go.m(e,a);var t=jl;if(t&&e){var n=a&&typeof a.as==
"string"?a.as:"script",o='link[rel="modulepreload"][as="'+mn(n)+'"][href="'+mn(e)+'"]',r=o;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"\
sharedworker":case"worker":case"script":r=Yl(e)}if(!pn.has(r)&&(e=Te({rel:"modulepreload",href:e},a),pn.set(r,e),t.querySelector(o)===null)){switch(n){case"audi\
oworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(t.querySelector(hs(r)))return}n=t.createElement("link"),La(n,"l\
ink",e),Ta(n),t.head.appendChild(n)}}}function s6(e,a,t){Go.S(e,a,t);var n=jl;if(n&&e){var o=hl(n).hoistableStyles,r=Rl(e);a=a||"default";var i=o.get(r);if(!i){
var l={loading:0,preload:null};if(i=n.querySelector(fs(r)))l.loading=5;else{e=Te({rel:"stylesheet",href:e,"data-precedence":a},t),(t=pn.get(r))&&Np(e,t);var c=i=
n.createElement("link");Ta(c),La(c,"link",e),c._p=new Promise(function(s,f){c.onload=s,c.onerror=f}),c.addEventListener("load",function(){l.loading|=1}),c.addEventListener(
"error",function(){l.loading|=2}),l.loading|=4,Vd(i,a,n)}i={type:"stylesheet",instance:i,count:1,state:l},o.set(r,i)}}}function d6(e,a){Go.X(e,a);var t=jl;if(t&&
e){var n=hl(t).hoistableScripts,o=Yl(e),r=n.get(o);r||(r=t.querySelector(hs(o)),r||(e=Te({src:e,async:!0},a),(a=pn.get(o))&&Op(e,a),r=t.createElement("script"),
Ta(r),La(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function m6(e,a){Go.M(e,a);var t=jl;if(t&&e){var n=hl(t).
hoistableScripts,o=Yl(e),r=n.get(o);r||(r=t.querySelector(hs(o)),r||(e=Te({src:e,async:!0,type:"module"},a),(a=pn.get(o))&&Op(e,a),r=t.createElement("script"),Ta(
r),La(r,"link",e),t.head.appendChild(r)),r={type:"script",instance:r,count:1,state:null},n.set(o,r))}}function O0(e,a,t,n){var o=(o=xr.current)?Wc(o):null;if(!o)
throw Error(z(446));switch(e){case"meta":case"title":return null;case"style":return typeof t.precedence=="string"&&typeof t.href=="string"?(t=Rl(t.href),a=hl(o).
hoistableStyles,n=a.get(t),n||(n={type:"style",instance:null,count:0,state:null},a.set(t,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(t.rel===
"stylesheet"&&typeof t.href=="string"&&typeof t.precedence=="string"){e=Rl(t.href);var r=hl(o).hoistableStyles,i=r.get(e);if(i||(o=o.ownerDocument||o,i={type:"s\
tylesheet",instance:null,count:0,state:{loading:0,preload:null}},r.set(e,i),(r=o.querySelector(fs(e)))?r._p||(i.instance=r,i.state.loading=5):(r=pn.get(e),r||(r=
{rel:"preload",as:"style",href:t.href,crossOrigin:t.crossOrigin,integrity:t.integrity,media:t.media,hrefLang:t.hrefLang,referrerPolicy:t.referrerPolicy},pn.set(
e,r)),u6(o,e,r,i.state))),a&&n===null)throw Error(z(528,""));return i}if(a&&n!==null)throw Error(z(529,""));return null;case"script":return a=t.async,t=t.src,typeof t==
"string"&&a&&typeof a!="function"&&typeof a!="symbol"?(t=Yl(t),a=hl(o).hoistableScripts,n=a.get(t),n||(n={type:"script",instance:null,count:0,state:null},a.set(
t,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(z(444,e))}}function Rl(e){return'href="'+mn(e)+'"'}function fs(e){return'link[rel="s\
tylesheet"]['+e+"]"}function Mw(e){return Te({},e,{"data-precedence":e.precedence,precedence:null})}function u6(e,a,t,n){if(a=e.querySelector('link[rel="preload\
"][as="style"]['+a+"]")){if(a[em]!==!0){n.loading=1;return}}else a=e.createElement("link"),a[em]=!0,a.onload=a.onerror=iy.bind(null,a),La(a,"link",t),Ta(a),e.head.
appendChild(a);n.preload=a,a.addEventListener("load",function(){return n.loading|=1}),a.addEventListener("error",function(){return n.loading|=2})}function Yl(e){
return'[src="'+mn(e)+'"]'}function hs(e){return"script[async]"+e}function M0(e,a,t){if(a.count++,a.instance===null)switch(a.type){case"style":var n=e.querySelector(
'style[data-href~="'+mn(t.href)+'"]');if(n)return a.instance=n,Ta(n),n;var o=Te({},t,{"data-href":t.href,"data-precedence":t.precedence,href:null,precedence:null});
return n=(e.ownerDocument||e).createElement("style"),Ta(n),La(n,"style",o),Vd(n,t.precedence,e),a.instance=n;case"stylesheet":o=Rl(t.href);var r=e.querySelector(
fs(o));if(r)return a.state.loading|=4,a.instance=r,Ta(r),r;n=Mw(t),(o=pn.get(o))&&Np(n,o),r=(e.ownerDocument||e).createElement("link"),Ta(r);var i=r;return i._p=
new Promise(function(l,c){i.onload=l,i.onerror=c}),La(r,"link",n),a.state.loading|=4,Vd(r,t.precedence,e),a.instance=r;case"script":return r=Yl(t.src),(o=e.querySelector(
hs(r)))?(a.instance=o,Ta(o),o):(n=t,(o=pn.get(r))&&(n=Te({},t),Op(n,o)),e=e.ownerDocument||e,o=e.createElement("script"),Ta(o),La(o,"link",n),e.head.appendChild(
o),a.instance=o);case"void":return null;default:throw Error(z(443,a.type))}else a.type==="stylesheet"&&(a.state.loading&4)===0&&(n=a.instance,a.state.loading|=4,
Vd(n,t.precedence,e));return a.instance}function Vd(e,a,t){for(var n=t.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),o=n.length?
n[n.length-1]:null,r=o,i=0;i<n.length;i++){var l=n[i];if(l.dataset.precedence===a)r=l;else if(r!==o)break}r?r.parentNode.insertBefore(e,r.nextSibling):(a=t.nodeType===
9?t.head:t,a.insertBefore(e,a.firstChild))}function Np(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.title==null&&(e.title=a.title)}function Op(e,a){e.crossOrigin==null&&(e.crossOrigin=a.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=a.referrerPolicy),
e.integrity==null&&(e.integrity=a.integrity)}var Qd=null;function R0(e,a,t){if(Qd===null){var n=new Map,o=Qd=new Map;o.set(t,n)}else o=Qd,n=o.get(t),n||(n=new Map,
o.set(t,n));if(n.has(e))return n;for(n.set(e,null),t=t.getElementsByTagName(e),o=0;o<t.length;o++){var r=t[o];if(!(r[ls]||r[Ra]||e==="link"&&r.getAttribute("rel")===
"stylesheet")&&r.namespaceURI!=="http://www.w3.org/2000/svg"){var i=r.getAttribute(a)||"";i=e+i;var l=n.get(i);l?l.push(r):n.set(i,[r])}}return n}function Rh(e,a,t){
e=e.ownerDocument||e,e.head.insertBefore(t,a==="title"?e.querySelector("head > title"):null)}function f6(e,a,t){if(t===1||a.itemProp!=null)return!1;switch(e){case"\
meta":case"title":return!0;case"style":if(typeof a.precedence!="string"||typeof a.href!="string"||a.href==="")break;return!0;case"link":if(typeof a.rel!="string"||
typeof a.href!="string"||a.href===""||a.onLoad||a.onError)break;return a.rel==="stylesheet"?(e=a.disabled,typeof a.precedence=="string"&&e==null):!0;case"script":
if(a.async&&typeof a.async!="function"&&typeof a.async!="symbol"&&!a.onLoad&&!a.onError&&a.src&&typeof a.src=="string")return!0}return!1}function D0(e,a){return e===
"img"&&a.src!=null&&a.src!==""&&a.onLoad==null&&a.loading!=="lazy"}function Rw(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function Dw(e){return(e.
width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function B0(e,a){typeof a.decode=="function"&&(e.imgCount++,a.complete||(e.
imgBytes+=Dw(a),e.suspenseyImages.push(a)),e=g6.bind(e),a.decode().then(e,e))}function h6(e,a,t,n){if(t.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(
n.media).matches!==!1)&&(t.state.loading&4)===0){if(t.instance===null){var o=Rl(n.href),r=a.querySelector(fs(o));if(r){a=r._p,a!==null&&typeof a=="object"&&typeof a.
then=="function"&&(e.count++,e=es.bind(e),a.then(e,e)),t.state.loading|=4,t.instance=r,Ta(r);return}r=a.ownerDocument||a,n=Mw(n),(o=pn.get(o))&&Np(n,o),r=r.createElement(
"link"),Ta(r);var i=r;i._p=new Promise(function(l,c){i.onload=l,i.onerror=c}),La(r,"link",n),t.instance=r}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.
set(t,a),(a=t.state.preload)&&(t.state.loading&3)===0&&(e.count++,t=es.bind(e),a.addEventListener("load",t),a.addEventListener("error",t))}}var Pd=0;function p6(e,a){
return e.stylesheets&&e.count===0&&Xd(e,e.stylesheets),0<e.count||0<e.imgCount?function(t){var n=setTimeout(function(){if(e.stylesheets&&Xd(e,e.stylesheets),e.unsuspend){
var r=e.unsuspend;e.unsuspend=null,r()}},6e4+a);0<e.imgBytes&&Pd===0&&(Pd=62500*R3());var o=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&
Xd(e,e.stylesheets),e.unsuspend)){var r=e.unsuspend;e.unsuspend=null,r()}},(e.imgBytes>Pd?50:800)+a);return e.unsuspend=t,function(){e.unsuspend=null,clearTimeout(
n),clearTimeout(o)}}:null}function Bw(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)Xd(e,e.stylesheets);else if(e.unsuspend){var a=e.
unsuspend;e.unsuspend=null,a()}}}function es(){this.count--,Bw(this)}function g6(){this.imgCount--,Bw(this)}var km=null;function Xd(e,a){e.stylesheets=null,e.unsuspend!==
null&&(e.count++,km=new Map,a.forEach(v6,e),km=null,es.call(e))}function v6(e,a){if(!(a.state.loading&4)){var t=km.get(e);if(t)var n=t.get(null);else{t=new Map,
km.set(e,t);for(var o=e.querySelectorAll("link[data-precedence],style[data-precedence]"),r=0;r<o.length;r++){var i=o[r];(i.nodeName==="LINK"||i.getAttribute("me\
dia")!=="not all")&&(t.set(i.dataset.precedence,i),n=i)}n&&t.set(null,n)}o=a.instance,i=o.getAttribute("data-precedence"),r=t.get(i)||n,r===n&&t.set(null,o),t.set(
i,o),this.count++,n=es.bind(this),o.addEventListener("load",n),o.addEventListener("error",n),r?r.parentNode.insertBefore(o,r.nextSibling):(e=e.nodeType===9?e.head:
e,e.insertBefore(o,e.firstChild)),a.state.loading|=4}}var Dl={$$typeof:ao,Provider:null,Consumer:null,_currentValue:ii,_currentValue2:ii,_threadCount:0};function b6(e,a,t,n,o,r,i,l,c){
this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.
context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Ju(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=
this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Ju(0),this.hiddenUpdates=Ju(null),this.identifierPrefix=
n,this.onUncaughtError=o,this.onCaughtError=r,this.onRecoverableError=i,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=c,this.transitionTypes=null,
this.incompleteTransitions=new Map}function Uw(e,a,t,n,o,r,i,l,c,s,f,d){return e=new b6(e,a,t,i,c,s,f,d,l),a=1,r===!0&&(a|=24),r=kt(3,null,null,a),e.current=r,r.
stateNode=e,a=Jh(),a.refCount++,e.pooledCache=a,a.refCount++,r.memoizedState={element:n,isDehydrated:t,cache:a},ep(r),e}function Lw(e){return e?(e=dl,e):dl}function Gw(e,a,t,n,o,r){
o=Lw(o),n.context===null?n.context=o:n.pendingContext=o,n=zr(a),n.payload={element:t},r=r===void 0?null:r,r!==null&&(n.callback=r),t=Sr(e,n,a),t!==null&&(zt(t,e,
a),Mc(t,e,a))}function U0(e,a){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var t=e.retryLane;e.retryLane=t!==0&&t<a?t:a}}function Mp(e,a){U0(e,a),(e=e.alternate)&&
U0(e,a)}function qw(e){if(e.tag===13||e.tag===31){var a=xi(e,67108864);a!==null&&zt(a,e,67108864),Mp(e,67108864)}}function L0(e){if(e.tag===13||e.tag===31){var a=Yt();
a=qh(a);var t=xi(e,a);t!==null&&zt(t,e,a),Mp(e,a)}}var Bl=!0;function y6(e,a,t,n){var o=G.T;G.T=null;var r=ue.p;try{ue.p=2,Rp(e,a,t,n)}finally{ue.p=r,G.T=o}}function w6(e,a,t,n){
var o=G.T;G.T=null;var r=ue.p;try{ue.p=8,Rp(e,a,t,n)}finally{ue.p=r,G.T=o}}function Rp(e,a,t,n){if(Bl){var o=Dh(n);if(o===null)_f(e,a,n,zm,t),G0(e,n);else if(x6(
o,e,a,t,n))n.stopPropagation();else if(G0(e,n),a&4&&-1<_6.indexOf(e)){for(;o!==null;){var r=Gl(o);if(r!==null)switch(r.tag){case 3:if(r=r.stateNode,r.current.memoizedState.
isDehydrated){var i=ai(r.pendingLanes);if(i!==0){var l=r;for(l.pendingLanes|=2,l.entangledLanes|=2;i;){var c=1<<31-jt(i);l.entanglements[1]|=c,i&=~c}so(r),(me&6)===
0&&(bm=Ht()+500,us(0,!1))}}break;case 31:case 13:l=xi(r,2),l!==null&&zt(l,r,2),Hm(),Mp(r,2)}if(r=Dh(n),r===null&&_f(e,a,n,zm,t),r===o)break;o=r}o!==null&&n.stopPropagation()}else
_f(e,a,n,null,t)}}function Dh(e){return e=jh(e),Dp(e)}var zm=null;function Dp(e){if(zm=null,e=oi(e),e!==null){var a=ns(e);if(a===null)e=null;else{var t=a.tag;if(t===
13){if(e=I0(a),e!==null)return e;e=null}else if(t===31){if(e=V0(a),e!==null)return e;e=null}else if(t===3){if(a.stateNode.current.memoizedState.isDehydrated)return a.
tag===3?a.stateNode.containerInfo:null;e=null}else a!==e&&(e=null)}}return zm=e,null}function Hw(e){switch(e){case"beforetoggle":case"cancel":case"click":case"c\
lose":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"\
invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"po\
interup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"\
selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blu\
r":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"\
dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"s\
croll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(Bx()){case J0:return 2;case F0:
return 8;case Wd:case Ux:return 32;case W0:return 268435456;default:return 32}default:return 32}}var Bh=!1,Er=null,Nr=null,Or=null,as=new Map,ts=new Map,pr=[],_6="\
mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart k\
eydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function G0(e,a){switch(e){case"focusin":case"focusout":Er=null;
break;case"dragenter":case"dragleave":Nr=null;break;case"mouseover":case"mouseout":Or=null;break;case"pointerover":case"pointerout":as.delete(a.pointerId);break;case"\
gotpointercapture":case"lostpointercapture":ts.delete(a.pointerId)}}function _c(e,a,t,n,o,r){return e===null||e.nativeEvent!==r?(e={blockedOn:a,domEventName:t,eventSystemFlags:n,
nativeEvent:r,targetContainers:[o]},a!==null&&(a=Gl(a),a!==null&&qw(a)),e):(e.eventSystemFlags|=n,a=e.targetContainers,o!==null&&a.indexOf(o)===-1&&a.push(o),e)}
function x6(e,a,t,n,o){switch(a){case"focusin":return Er=_c(Er,e,a,t,n,o),!0;case"dragenter":return Nr=_c(Nr,e,a,t,n,o),!0;case"mouseover":return Or=_c(Or,e,a,t,
n,o),!0;case"pointerover":var r=o.pointerId;return as.set(r,_c(as.get(r)||null,e,a,t,n,o)),!0;case"gotpointercapture":return r=o.pointerId,ts.set(r,_c(ts.get(r)||
null,e,a,t,n,o)),!0}return!1}function Kw(e){var a=oi(e.target);if(a!==null){var t=ns(a);if(t!==null){if(a=t.tag,a===13){if(a=I0(t),a!==null){e.blockedOn=a,db(e.
priority,function(){L0(t)});return}}else if(a===31){if(a=V0(t),a!==null){e.blockedOn=a,db(e.priority,function(){L0(t)});return}}else if(a===3&&t.stateNode.current.
memoizedState.isDehydrated){e.blockedOn=t.tag===3?t.stateNode.containerInfo:null;return}}}e.blockedOn=null}function Zd(e){if(e.blockedOn!==null)return!1;for(var a=e.
targetContainers;0<a.length;){var t=Dh(e.nativeEvent);if(t===null){t=e.nativeEvent;var n=new t.constructor(t.type,t);Gf=n,t.target.dispatchEvent(n),Gf=null}else
return a=Gl(t),a!==null&&qw(a),e.blockedOn=t,!1;a.shift()}return!0}function q0(e,a,t){Zd(e)&&t.delete(a)}function k6(){Bh=!1,Er!==null&&Zd(Er)&&(Er=null),Nr!==null&&
Zd(Nr)&&(Nr=null),Or!==null&&Zd(Or)&&(Or=null),as.forEach(q0),ts.forEach(q0)}function Ed(e,a){e.blockedOn===a&&(e.blockedOn=null,Bh||(Bh=!0,va.unstable_scheduleCallback(
va.unstable_NormalPriority,k6)))}var Nd=null;function H0(e){Nd!==e&&(Nd=e,va.unstable_scheduleCallback(va.unstable_NormalPriority,function(){Nd===e&&(Nd=null);for(var a=0;a<
e.length;a+=3){var t=e[a],n=e[a+1],o=e[a+2];if(typeof n!="function"){if(Dp(n||t)===null)continue;break}var r=Gl(t);r!==null&&(e.splice(a,3),a-=3,eh(r,{pending:!0,
data:o,method:t.method,action:n},n,o))}}))}function Ul(e){function a(c){return Ed(c,e)}Er!==null&&Ed(Er,e),Nr!==null&&Ed(Nr,e),Or!==null&&Ed(Or,e),as.forEach(a),
ts.forEach(a);for(var t=0;t<pr.length;t++){var n=pr[t];n.blockedOn===e&&(n.blockedOn=null)}for(;0<pr.length&&(t=pr[0],t.blockedOn===null);)Kw(t),t.blockedOn===null&&
pr.shift();if(t=(e.ownerDocument||e).$$reactFormReplay,t!=null)for(n=0;n<t.length;n+=3){var o=t[n],r=t[n+1],i=o[Tt]||null;if(typeof r=="function")i||H0(t);else if(i){
var l=null;if(r&&r.hasAttribute("formAction")){if(o=r,i=r[Tt]||null)l=i.formAction;else if(Dp(o)!==null)continue}else l=i.action;typeof l=="function"?t[n+1]=l:(t.
splice(n,3),n-=3),H0(t)}}}function jw(){function e(r){r.canIntercept&&r.info==="react-transition"&&r.intercept({handler:function(){return new Promise(function(i){
return o=i})},focusReset:"manual",scroll:"manual"})}function a(){o!==null&&(o(),o=null),n||setTimeout(t,20)}function t(){if(!n&&!navigation.transition){var r=navigation.
currentEntry;r&&r.url!=null&&navigation.navigate(r.url,{state:r.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,
o=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",a),navigation.addEventListener("navigateerror",a),setTimeout(
t,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",a),navigation.removeEventListener("navigate\
error",a),o!==null&&(o(),o=null)}}}function Bp(e){this._internalRoot=e}Ym.prototype.render=Bp.prototype.render=function(e){var a=this._internalRoot;if(a===null)
throw Error(z(409));var t=a.current,n=Yt();Gw(t,n,e,a,null,null)};Ym.prototype.unmount=Bp.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this.
_internalRoot=null;var a=e.containerInfo;Gw(e.current,2,null,e,null,null),Hm(),a[Ll]=null}};function Ym(e){this._internalRoot=e}Ym.prototype.unstable_scheduleHydration=
function(e){if(e){var a=ry();e={blockedOn:null,target:e,priority:a};for(var t=0;t<pr.length&&a!==0&&a<pr[t].priority;t++);pr.splice(t,0,e),t===0&&Kw(e)}};var K0=j0.
version;if(K0!=="19.3.1")throw Error(z(527,K0,"19.3.1"));ue.findDOMNode=function(e){var a=e._reactInternals;if(a===void 0)throw typeof e.render=="function"?Error(
z(188)):(e=Object.keys(e).join(","),Error(z(268,e)));return e=zx(a),e=e!==null?Q0(e):null,e=e===null?null:e.stateNode,e};var z6={bundleType:0,version:"19.3.1",rendererPackageName:"\
react-dom",currentDispatcherRef:G,reconcilerVersion:"19.3.1"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(xc=__REACT_DEVTOOLS_GLOBAL_HOOK__,!xc.isDisabled&&xc.
supportsFiber))try{os=xc.inject(z6),Kt=xc}catch{}var xc;Im.createRoot=function(e,a){if(!Y0(e))throw Error(z(299));var t=!1,n="",o=x1,r=k1,i=z1;return a!=null&&(a.
unstable_strictMode===!0&&(t=!0),a.identifierPrefix!==void 0&&(n=a.identifierPrefix),a.onUncaughtError!==void 0&&(o=a.onUncaughtError),a.onCaughtError!==void 0&&
(r=a.onCaughtError),a.onRecoverableError!==void 0&&(i=a.onRecoverableError)),a=Uw(e,1,!1,null,null,t,n,null,o,r,i,jw),e[Ll]=a.current,Tp(e),new Bp(a)};Im.hydrateRoot=
function(e,a,t){if(!Y0(e))throw Error(z(299));var n=!1,o="",r=x1,i=k1,l=z1,c=null;return t!=null&&(t.unstable_strictMode===!0&&(n=!0),t.identifierPrefix!==void 0&&
(o=t.identifierPrefix),t.onUncaughtError!==void 0&&(r=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(l=t.onRecoverableError),
t.formState!==void 0&&(c=t.formState)),a=Uw(e,1,!0,a,t??null,n,o,c,r,i,l,jw),a.context=Lw(null),t=a.current,n=Yt(),n=qh(n),o=zr(n),o.callback=null,Sr(t,o,n),t=n,
a.current.lanes=t,is(a,t),so(a),e[Ll]=a.current,Tp(e),new Ym(a)};Im.version="19.3.1"});var Qw=Os((b8,Vw)=>{"use strict";function Iw(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.
checkDCE(Iw)}catch(e){console.error(e)}}Iw(),Vw.exports=Yw()});var gx=h(B(),1),vx=h(Qw(),1);var $r=h(B(),1);var Lp=h(B(),1);var Up=h(w(),1),Vm=15,mo=e=>[...e].length>=Vm;function qr({label:e,value:a,onChange:t}){let n=[...a].length;return(0,Up.jsx)(Pa,{label:e,description:(0,Up.jsx)(
v,{span:!0,size:"xs",c:n>0&&mo(a)?"teal":"dimmed","aria-live":"polite",children:n===0||!mo(a)?`At least ${Vm} characters${n?`, ${Vm-n} to go`:". A few unrelated\
 words are fine"}`:"Long enough"}),value:a,onChange:o=>t(o.currentTarget.value),required:!0,withAsterisk:!1,minLength:Vm,maxLength:128,autoComplete:"new-passwor\
d",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}})}var At=h(w(),1);function Pw(){let[e,a]=(0,Lp.useState)(""),[t,n]=(0,Lp.useState)(""),o=Xa().data?.user.email,r=L({mutationFn:()=>O("PUT","/v1/profile/password",
{current:e,new:t}),onSuccess:async()=>{a(""),n(""),tr.show({color:"teal",message:"Password changed. Your other sessions were ended."}),await Promise.all([Qe(de),
Qe(mc)])}});return(0,At.jsxs)("section",{"aria-labelledby":"password",children:[(0,At.jsx)(wa,{order:2,size:"h4",mb:"sm",id:"password",children:"Password"}),(0,At.jsx)(
ne,{p:"lg",radius:"lg",maw:480,children:(0,At.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,At.jsxs)(T,{children:[(0,At.jsx)("input",{type:"\
email",name:"username",value:o??"",readOnly:!0,hidden:!0,autoComplete:"username"}),(0,At.jsx)(Pa,{label:"Present password",value:e,onChange:l=>a(l.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the present password"}}),(0,At.jsx)(qr,
{label:"New password",value:t,onChange:n}),(0,At.jsx)(N,{error:r.error}),(0,At.jsx)(v,{size:"xs",c:"dimmed",children:"All your other sessions end at once. API k\
eys go on working."}),(0,At.jsx)(x,{justify:"flex-end",children:(0,At.jsx)(A,{type:"submit",loading:r.isPending,disabled:!e||!mo(t),children:"Change password"})})]})})})]})}var vs=h(B(),1);var Rn=(e,a=!0)=>Oa({queryKey:[e],queryFn:()=>O("GET",e),enabled:a}),gn=(e,a=!0)=>Oa({queryKey:[e],queryFn:()=>O("GET",e),enabled:a}),qo=e=>Tn.invalidateQueries(
{predicate:({queryKey:[a]})=>typeof a=="string"&&a.startsWith(e)});async function q(e,a,t,...n){let o=await O(e,a,t);return await Promise.all(n.map(qo)),o}function Qm(e){let a=atob(e.replaceAll("-","+").replaceAll("_","/"));return Uint8Array.from(a,t=>t.charCodeAt(0))}function Hr(e){return btoa(String.fromCharCode(
...new Uint8Array(e))).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Xw=(e=[])=>e.map(a=>({...a,id:Qm(a.id)})),Il=()=>typeof window.PublicKeyCredential==
"function";function Zw(e){throw e instanceof DOMException&&(e.name==="NotAllowedError"||e.name==="AbortError")?new Error("No passkey was used: the browser’s dia\
log was closed, or it took too long."):e}async function Vl(e){let a={...e,challenge:Qm(e.challenge),allowCredentials:Xw(e.allowCredentials)},t=await navigator.credentials.
get({publicKey:a}).catch(Zw),n=t.response;return{id:t.id,rawId:Hr(t.rawId),type:t.type,response:{clientDataJSON:Hr(n.clientDataJSON),authenticatorData:Hr(n.authenticatorData),
signature:Hr(n.signature),...n.userHandle?{userHandle:Hr(n.userHandle)}:{}}}}async function $w(e){let a={...e,challenge:Qm(e.challenge),user:{...e.user,id:Qm(e.
user.id)},excludeCredentials:Xw(e.excludeCredentials)},t=await navigator.credentials.create({publicKey:a}).catch(Zw),n=t.response;return{id:t.id,rawId:Hr(t.rawId),
type:t.type,response:{clientDataJSON:Hr(n.clientDataJSON),attestationObject:Hr(n.attestationObject),transports:n.getTransports()}}}var S6=()=>`${window.location.origin}/v1`,T6=(e,a)=>`curl ${e}/chat/completions \\
  -H "x-portkey-api-key: $PORTKEY_API_KEY" \\
  -H "content-type: application/json" \\
  -d '{"model": "${a}", "messages": [{"role": "user", "content": "Say hello."}]}'`,A6=(e,a)=>`import os
from portkey import Portkey

client = Portkey(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,C6=(e,a)=>`import Portkey from 'portkey-ai';

const client = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`,E6=(e,a)=>`import os
from openai import OpenAI

client = OpenAI(api_key=os.environ["PORTKEY_API_KEY"], base_url="${e}")
answer = client.chat.completions.create(
    model="${a}",
    messages=[{"role": "user", "content": "Say hello."}],
)
print(answer.choices[0].message.content)`,N6=(e,a)=>`import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.PORTKEY_API_KEY, baseURL: '${e}' });
const answer = await client.chat.completions.create({
  model: '${a}',
  messages: [{ role: 'user', content: 'Say hello.' }],
});
console.log(answer.choices[0].message.content);`;function Jw(e){let a=S6();return[{name:"curl",language:"shell",code:T6(a,e)},{name:"Python",language:"python",code:A6(
a,e)},{name:"Node",language:"javascript",code:C6(a,e)},{name:"OpenAI Python",language:"python",code:E6(a,e)},{name:"OpenAI Node",language:"javascript",code:N6(a,
e)}]}var Gp=e=>`'${e.replaceAll("'","'\\''")}'`;function Ql(e,a,t,n=[]){let o=[`curl${e==="GET"?"":` -X ${e}`} ${Gp(`${window.location.origin}${a}`)}`];o.push('\
  -H "x-portkey-api-key: $PORTKEY_API_KEY"');for(let[r,i]of n)o.push(`  -H ${Gp(`${r}: ${i}`)}`);return t!==void 0&&t!==""&&(n.some(([r])=>r==="content-type")||
o.push("  -H 'content-type: application/json'"),o.push(`  -d ${Gp(typeof t=="string"?t:JSON.stringify(t))}`)),o.join(` \\
`)}var vn=h(w(),1);function aa({text:e,label:a,height:t}){return(0,vn.jsxs)("div",{className:"code-block",children:[(0,vn.jsx)("pre",{tabIndex:0,"aria-label":a,style:t?
{maxHeight:t}:void 0,children:(0,vn.jsx)("code",{children:e})}),(0,vn.jsx)("div",{className:"code-copy",children:(0,vn.jsx)(nn,{text:e,label:`Copy ${a.toLowerCase()}`})})]})}
function Pm({model:e}){let a=Jw(e);return(0,vn.jsxs)(Ve,{defaultValue:"curl",variant:"default",keepMounted:!1,children:[(0,vn.jsx)(Ve.List,{"aria-label":"Langua\
ge",className:"scroll-tabs",children:a.map(t=>(0,vn.jsx)(Ve.Tab,{value:t.name,children:t.name},t.name))}),a.map(t=>(0,vn.jsx)(Ve.Panel,{value:t.name,pt:"sm",children:(0,vn.jsx)(
aa,{text:t.code,label:`${t.name} sample`})},t.name))]})}var a2=h(B(),1);var zi=h(w(),1);function bn({icon:e,title:a,children:t,action:n}){return(0,zi.jsx)(ne,{p:"xl",radius:"lg",children:(0,zi.jsxs)(T,{align:"center",gap:"sm",py:"xl",
ta:"center",children:[(0,zi.jsx)(ar,{size:52,radius:"xl",variant:"light",children:e}),(0,zi.jsx)(wa,{order:2,size:"h4",children:a}),(0,zi.jsx)(v,{c:"dimmed",size:"\
sm",maw:480,component:"div",children:t}),n]})})}var e2=h(B(),1);var Fw="/v1/me";function Pl(){let e=Sn(),a=Xa().data,t=gn(Fw).data,n=t?.workspaces.find(r=>r.id===e),o=t?.role==="owner"||t?.role==="admin";return n&&!o?n.scopes:
t?.scopes??a?.scopes??[]}function Ww(e){let a=Sn(),t=new URLSearchParams({scope:e,...a?{workspace_id:a}:{}});return gn(`${Fw}/can?${t}`)}var Qt=h(w(),1);function Ct(){let e=new Set(Pl());return a=>!a||e.has(a)}function uo({scope:e,children:a}){return Ct()(e)?a:(0,Qt.jsxs)(x,{gap:4,wrap:"nowrap",children:[
(0,e2.cloneElement)(a,{disabled:!0}),(0,Qt.jsx)(O6,{scope:e??""})]})}function O6({scope:e}){return(0,Qt.jsxs)(Ds,{width:320,position:"bottom-end",withArrow:!0,children:[
(0,Qt.jsx)(Ds.Target,{children:(0,Qt.jsx)(Na,{variant:"subtle",color:"gray","aria-label":"Why can’t I?",children:(0,Qt.jsx)(xv,{size:18})})}),(0,Qt.jsx)(Ds.Dropdown,
{children:(0,Qt.jsx)(M6,{scope:e})})]})}function M6({scope:e}){let a=Ww(e);return a.isPending?(0,Qt.jsx)(Wo,{size:"xs","aria-label":"Loading"}):(0,Qt.jsxs)(v,{size:"\
sm",component:"div",children:["This needs ",(0,Qt.jsx)(Bs,{children:e}),". ",a.data?.data[0]?.message??"Ask an owner or an admin of the organisation."]})}var Et=h(w(),1);function Fa({label:e,columns:a,loading:t,minWidth:n=720,spacing:o="sm",children:r}){return(0,Et.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,Et.jsx)(
C.ScrollContainer,{minWidth:n,type:"native",children:(0,Et.jsxs)(C,{"aria-label":e,"aria-busy":t,verticalSpacing:o,horizontalSpacing:"md",children:[(0,Et.jsx)(C.
Thead,{children:(0,Et.jsx)(C.Tr,{children:a.map(i=>(0,Et.jsx)(C.Th,{w:i.width,miw:i.least,ta:i.right?"right":"left",className:"column-name",visibleFrom:i.from,children:i.
silent?(0,Et.jsx)("span",{className:"sr-only",children:i.name}):i.name},i.name))})}),(0,Et.jsx)(C.Tbody,{children:t?(0,Et.jsx)(R6,{columns:a.length}):r})]})})})}
function R6({columns:e}){return[0,1,2,3].map(a=>(0,Et.jsx)(C.Tr,{children:Array.from({length:e},(t,n)=>(0,Et.jsx)(C.Td,{children:(0,Et.jsx)(Ie,{height:14,my:6,width:n===
0?"70%":"55%"})},n))},a))}var ce=h(w(),1);function Pt({label:e,found:a,keyOf:t,nameOf:n,cells:o,acts:r=[],texts:i,empty:l,minWidth:c}){let[s,f]=(0,a2.useState)(""),d=a.data?.data??[],m=s&&
i?d.filter(g=>i(g).some(k=>k?.toLowerCase().includes(s.toLowerCase()))):d,u=r.length>0?[...o,{name:"Actions",width:56,silent:!0}]:o;return a.error?(0,ce.jsx)(N,
{error:a.error,retry:()=>{a.refetch()}}):a.isSuccess&&d.length===0?(0,ce.jsx)(bn,{icon:l.icon,title:l.title,action:l.action,children:l.about}):(0,ce.jsxs)(ce.Fragment,
{children:[i&&d.length>5&&(0,ce.jsx)(M,{"aria-label":`Search ${e.toLowerCase()}`,placeholder:"Search",leftSection:(0,ce.jsx)(Za,{size:16}),value:s,onChange:g=>f(
g.currentTarget.value),maw:340,mb:"md","data-search":!0}),(0,ce.jsxs)(Fa,{label:e,columns:u,loading:a.isPending,minWidth:c,children:[m.length===0&&(0,ce.jsx)(C.
Tr,{children:(0,ce.jsx)(C.Td,{colSpan:u.length,children:(0,ce.jsx)(v,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"Nothing matches."})})}),m.map(g=>(0,ce.jsxs)(
C.Tr,{children:[o.map(k=>(0,ce.jsx)(C.Td,{ta:k.right?"right":void 0,visibleFrom:k.from,children:k.show(g)},k.name)),r.length>0&&(0,ce.jsx)(C.Td,{children:(0,ce.jsx)(
D6,{row:g,name:n(g),acts:r})})]},t(g)))]})]})}function D6({row:e,name:a,acts:t}){let n=Ct(),o=t.filter(r=>r.for?.(e)??!0);return o.length===0?null:(0,ce.jsxs)(D,
{children:[(0,ce.jsx)(D.Target,{children:(0,ce.jsx)(Na,{variant:"subtle",color:"gray","aria-label":`Actions for ${a}`,children:(0,ce.jsx)(ir,{size:18})})}),(0,ce.jsx)(
D.Dropdown,{children:o.map(({name:r,icon:i,scope:l,danger:c,run:s})=>(0,ce.jsxs)(D.Item,{color:c?"red":void 0,leftSection:i?(0,ce.jsx)(i,{size:16}):void 0,disabled:!n(
l),onClick:()=>s(e),children:[r,!n(l)&&(0,ce.jsxs)(v,{size:"xs",c:"dimmed",children:["Needs ",l]})]},r))})]})}function Xt({name:e,about:a}){return(0,ce.jsxs)(ce.Fragment,
{children:[(0,ce.jsx)(v,{size:"sm",fw:550,className:"wrap",children:e}),a&&(0,ce.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,component:"div",children:a})]})}
function fo({scope:e,run:a,children:t}){return(0,ce.jsx)(uo,{scope:e,children:(0,ce.jsx)(A,{leftSection:(0,ce.jsx)(tn,{size:16}),onClick:a,children:t})})}var Si=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]="Timing",e[e.Alignment=4]="Alignment",
e))(Si||{}),B6=[0,1],n2=[1,0],o2=[2,3],r2=[3,2],U6={L:B6,M:n2,Q:o2,H:r2},L6=/^\d*$/,G6=/^[A-Z0-9 $%*+./:-]*$/,qp="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",
Yp=1,Ip=40,t2=3,q6=3,Xm=40,H6=10,i2=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,
30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],l2=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[
-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,
63,66,70,74,77,81]],Hp=class{constructor(a,t,n,o){if(this.version=a,this.ecc=t,a<Yp||a>Ip)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError(
"Mask value out of range");this.size=a*4+17;let r=Array.from({length:this.size}).fill(!1);for(let l=0;l<this.size;l++)this.modules.push(r.slice()),this.types.push(
r.map(()=>0));this.drawFunctionPatterns();let i=this.addEccAndInterleave(n);if(this.drawCodewords(i),o===-1){let l=1e9;for(let c=0;c<8;c++){this.applyMask(c),this.
drawFormatBits(c);let s=this.getPenaltyScore();s<l&&(o=c,l=s),this.applyMask(c)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(a,t){
return a>=0&&a<this.size&&t>=0&&t<this.size&&this.modules[t][a]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(6,n,n%2===0,Si.Timing),
this.setFunctionModule(n,6,n%2===0,Si.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let a=this.
getAlignmentPatternPositions(),t=a.length;for(let n=0;n<t;n++)for(let o=0;o<t;o++)n===0&&o===0||n===0&&o===t-1||n===t-1&&o===0||this.drawAlignmentPattern(a[n],a[o]);
this.drawFormatBits(0),this.drawVersion()}drawFormatBits(a){let t=this.ecc[1]<<3|a,n=t;for(let r=0;r<10;r++)n=n<<1^(n>>>9)*1335;let o=(t<<10|n)^21522;for(let r=0;r<=
5;r++)this.setFunctionModule(8,r,Ho(o,r));this.setFunctionModule(8,7,Ho(o,6)),this.setFunctionModule(8,8,Ho(o,7)),this.setFunctionModule(7,8,Ho(o,8));for(let r=9;r<
15;r++)this.setFunctionModule(14-r,8,Ho(o,r));for(let r=0;r<8;r++)this.setFunctionModule(this.size-1-r,8,Ho(o,r));for(let r=8;r<15;r++)this.setFunctionModule(8,
this.size-15+r,Ho(o,r));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let a=this.version;for(let n=0;n<12;n++)a=a<<1^(a>>>11)*
7973;let t=this.version<<12|a;for(let n=0;n<18;n++){let o=Ho(t,n),r=this.size-11+n%3,i=Math.floor(n/3);this.setFunctionModule(r,i,o),this.setFunctionModule(i,r,
o)}}drawFinderPattern(a,t){for(let n=-4;n<=4;n++)for(let o=-4;o<=4;o++){let r=Math.max(Math.abs(o),Math.abs(n)),i=a+o,l=t+n;i>=0&&i<this.size&&l>=0&&l<this.size&&
this.setFunctionModule(i,l,r!==2&&r!==4,Si.Position)}}drawAlignmentPattern(a,t){for(let n=-2;n<=2;n++)for(let o=-2;o<=2;o++)this.setFunctionModule(a+o,t+n,Math.
max(Math.abs(o),Math.abs(n))!==1,Si.Alignment)}setFunctionModule(a,t,n,o=Si.Function){this.modules[t][a]=n,this.types[t][a]=o}addEccAndInterleave(a){let t=this.
version,n=this.ecc;if(a.length!==Zm(t,n))throw new RangeError("Invalid argument");let o=l2[n[0]][t],r=i2[n[0]][t],i=Math.floor(Kp(t)/8),l=o-i%o,c=Math.floor(i/o),
s=[],f=Z6(r);for(let m=0,u=0;m<o;m++){let g=a.slice(u,u+c-r+(m<l?0:1));u+=g.length;let k=$6(g,f);m<l&&g.push(0),s.push(g.concat(k))}let d=[];for(let m=0;m<s[0].
length;m++)s.forEach((u,g)=>{(m!==c-r||g>=l)&&d.push(u[m])});return d}drawCodewords(a){if(a.length!==Math.floor(Kp(this.version)/8))throw new RangeError("Invali\
d argument");let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let o=0;o<this.size;o++)for(let r=0;r<2;r++){let i=n-r,c=(n+1&2)===0?this.size-1-o:o;!this.
types[c][i]&&t<a.length*8&&(this.modules[c][i]=Ho(a[t>>>3],7-(t&7)),t++)}}}applyMask(a){if(a<0||a>7)throw new RangeError("Mask value out of range");for(let t=0;t<
this.size;t++)for(let n=0;n<this.size;n++){let o;switch(a){case 0:o=(n+t)%2===0;break;case 1:o=t%2===0;break;case 2:o=n%3===0;break;case 3:o=(n+t)%3===0;break;case 4:
o=(Math.floor(n/3)+Math.floor(t/2))%2===0;break;case 5:o=n*t%2+n*t%3===0;break;case 6:o=(n*t%2+n*t%3)%2===0;break;case 7:o=((n+t)%2+n*t%3)%2===0;break;default:throw new Error(
"Unreachable")}!this.types[t][n]&&o&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let a=0;for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,
0,0];for(let s=0;s<this.size;s++)this.modules[r][s]===i?(l++,l===5?a+=t2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*
Xm),i=this.modules[r][s],l=1);a+=this.finderPenaltyTerminateAndCount(i,l,c)*Xm}for(let r=0;r<this.size;r++){let i=!1,l=0,c=[0,0,0,0,0,0,0];for(let s=0;s<this.size;s++)
this.modules[s][r]===i?(l++,l===5?a+=t2:l>5&&a++):(this.finderPenaltyAddHistory(l,c),i||(a+=this.finderPenaltyCountPatterns(c)*Xm),i=this.modules[s][r],l=1);a+=
this.finderPenaltyTerminateAndCount(i,l,c)*Xm}for(let r=0;r<this.size-1;r++)for(let i=0;i<this.size-1;i++){let l=this.modules[r][i];l===this.modules[r][i+1]&&l===
this.modules[r+1][i]&&l===this.modules[r+1][i+1]&&(a+=q6)}let t=0;for(let r of this.modules)t=r.reduce((i,l)=>i+(l?1:0),t);let n=this.size*this.size,o=Math.ceil(
Math.abs(t*20-n*10)/n)-1;return a+=o*H6,a}getAlignmentPatternPositions(){if(this.version===1)return[];{let a=Math.floor(this.version/7)+2,t=this.version===32?26:
Math.ceil((this.version*4+4)/(a*2-2))*2,n=[6];for(let o=this.size-7;n.length<a;o-=t)n.splice(1,0,o);return n}}finderPenaltyCountPatterns(a){let t=a[1],n=t>0&&a[2]===
t&&a[3]===t*3&&a[4]===t&&a[5]===t;return(n&&a[0]>=t*4&&a[6]>=t?1:0)+(n&&a[6]>=t*4&&a[0]>=t?1:0)}finderPenaltyTerminateAndCount(a,t,n){return a&&(this.finderPenaltyAddHistory(
t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(a,t){t[0]===0&&(a+=this.size),t.pop(),t.unshift(
a)}};function Ko(e,a,t){if(a<0||a>31||e>>>a)throw new RangeError("Value out of range");for(let n=a-1;n>=0;n--)t.push(e>>>n&1)}function Ho(e,a){return(e>>>a&1)!==
0}var ps=class{constructor(a,t,n){if(this.mode=a,this.numChars=t,this.bitData=n,t<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.
bitData.slice()}},K6=[1,10,12,14],j6=[2,9,11,13],Y6=[4,8,16,16];function c2(e,a){return e[Math.floor((a+7)/17)+1]}function s2(e){let a=[];for(let t of e)Ko(t,8,
a);return new ps(Y6,e.length,a)}function I6(e){if(!d2(e))throw new RangeError("String contains non-numeric characters");let a=[];for(let t=0;t<e.length;){let n=Math.
min(e.length-t,3);Ko(Number.parseInt(e.substring(t,t+n),10),n*3+1,a),t+=n}return new ps(K6,e.length,a)}function V6(e){if(!m2(e))throw new RangeError("String con\
tains unencodable characters in alphanumeric mode");let a=[],t;for(t=0;t+2<=e.length;t+=2){let n=qp.indexOf(e.charAt(t))*45;n+=qp.indexOf(e.charAt(t+1)),Ko(n,11,
a)}return t<e.length&&Ko(qp.indexOf(e.charAt(t)),6,a),new ps(j6,e.length,a)}function Q6(e){return e===""?[]:d2(e)?[I6(e)]:m2(e)?[V6(e)]:[s2(X6(e))]}function d2(e){
return L6.test(e)}function m2(e){return G6.test(e)}function P6(e,a){let t=0;for(let n of e){let o=c2(n.mode,a);if(n.numChars>=1<<o)return Number.POSITIVE_INFINITY;
t+=4+o+n.bitData.length}return t}function X6(e){e=encodeURI(e);let a=[];for(let t=0;t<e.length;t++)e.charAt(t)!=="%"?a.push(e.charCodeAt(t)):(a.push(Number.parseInt(
e.substring(t+1,t+3),16)),t+=2);return a}function Kp(e){if(e<Yp||e>Ip)throw new RangeError("Version number out of range");let a=(16*e+128)*e+64;if(e>=2){let t=Math.
floor(e/7)+2;a-=(25*t-10)*t-55,e>=7&&(a-=36)}return a}function Zm(e,a){return Math.floor(Kp(e)/8)-i2[a[0]][e]*l2[a[0]][e]}function Z6(e){if(e<1||e>255)throw new RangeError(
"Degree out of range");let a=[];for(let n=0;n<e-1;n++)a.push(0);a.push(1);let t=1;for(let n=0;n<e;n++){for(let o=0;o<a.length;o++)a[o]=jp(a[o],t),o+1<a.length&&
(a[o]^=a[o+1]);t=jp(t,2)}return a}function $6(e,a){let t=a.map(n=>0);for(let n of e){let o=n^t.shift();t.push(0),a.forEach((r,i)=>t[i]^=jp(r,o))}return t}function jp(e,a){
if(e>>>8||a>>>8)throw new RangeError("Byte out of range");let t=0;for(let n=7;n>=0;n--)t=t<<1^(t>>>7)*285,t^=(a>>>n&1)*e;return t}function J6(e,a,t=1,n=40,o=-1,r=!0){
if(!(Yp<=t&&t<=n&&n<=Ip)||o<-1||o>7)throw new RangeError("Invalid value");let i,l;for(i=t;;i++){let d=Zm(i,a)*8,m=P6(e,i);if(m<=d){l=m;break}if(i>=n)throw new RangeError(
"Data too long")}for(let d of[n2,o2,r2])r&&l<=Zm(i,d)*8&&(a=d);let c=[];for(let d of e){Ko(d.mode[0],4,c),Ko(d.numChars,c2(d.mode,i),c);for(let m of d.getData())
c.push(m)}let s=Zm(i,a)*8;Ko(0,Math.min(4,s-c.length),c),Ko(0,(8-c.length%8)%8,c);for(let d=236;c.length<s;d^=253)Ko(d,8,c);let f=Array.from({length:Math.ceil(c.
length/8)},()=>0);return c.forEach((d,m)=>f[m>>>3]|=d<<7-(m&7)),new Hp(i,a,f,o)}function u2(e,a){let{ecc:t="L",boostEcc:n=!1,minVersion:o=1,maxVersion:r=40,maskPattern:i=-1,
border:l=1}=a||{},c=typeof e=="string"?Q6(e):Array.isArray(e)?[s2(e)]:void 0;if(!c)throw new Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);
let s=J6(c,U6[t],o,r,i,n),f=F6({version:s.version,maskPattern:s.mask,size:s.size,data:s.modules,types:s.types},l);return a?.invert&&(f.data=f.data.map(d=>d.map(
m=>!m))),a?.onEncoded?.(f),f}function F6(e,a=1){if(!a)return e;let{size:t}=e,n=t+a*2;e.size=n,e.data.forEach(r=>{for(let i=0;i<a;i++)r.unshift(!1),r.push(!1)});
for(let r=0;r<a;r++)e.data.unshift(Array.from({length:n},i=>!1)),e.data.push(Array.from({length:n},i=>!1));let o=Si.Border;e.types.forEach(r=>{for(let i=0;i<a;i++)
r.unshift(o),r.push(o)});for(let r=0;r<a;r++)e.types.unshift(Array.from({length:n},i=>o)),e.types.push(Array.from({length:n},i=>o));return e}var gs=h(w(),1);function f2({text:e,label:a}){let{data:t,size:n}=u2(e,{border:2}),o=t.flatMap((r,i)=>r.map((l,c)=>l?`M${c} ${i}h1v1h-1z`:"")).join("");return(0,gs.jsxs)(
"svg",{role:"img","aria-label":a,viewBox:`0 0 ${n} ${n}`,width:208,height:208,shapeRendering:"crispEdges",children:[(0,gs.jsx)("rect",{width:n,height:n,fill:"#f\
ff"}),(0,gs.jsx)("path",{d:o,fill:"#000"})]})}var Q=h(w(),1),Dn="/v1/profile/factors",W6={totp:"Codes of an app",passkey:"Passkey",recovery:"Recovery codes"};function h2(){let e=Rn(Dn),[a,t]=(0,vs.useState)(
null),[n,o]=(0,vs.useState)(null),[r,i]=(0,vs.useState)(null),l=({recovery_codes:d})=>o(d.length>0?d:null),c=L({gcTime:0,mutationFn:()=>O("POST",`${Dn}/totp`,{}),
onSuccess:t}),s=L({gcTime:0,mutationFn:async()=>{let d=await $w(await O("GET",`${Dn}/passkey/options`));return q("POST",`${Dn}/passkey`,{name:e4(),credential:d},
Dn)},onSuccess:l}),f=L({gcTime:0,mutationFn:()=>q("POST",`${Dn}/recovery-codes`,{},Dn),onSuccess:l});return(0,Q.jsxs)("section",{"aria-labelledby":"factors",children:[
(0,Q.jsxs)(x,{justify:"space-between",mb:"sm",children:[(0,Q.jsx)(wa,{order:2,size:"h4",id:"factors",children:"Second factors"}),(0,Q.jsxs)(x,{gap:"sm",children:[
(0,Q.jsx)(A,{variant:"default",size:"sm",leftSection:(0,Q.jsx)(bv,{size:16}),loading:c.isPending,onClick:()=>c.mutate(),children:"Add an app"}),Il()&&(0,Q.jsx)(
A,{variant:"default",size:"sm",leftSection:(0,Q.jsx)(Ki,{size:16}),loading:s.isPending,onClick:()=>s.mutate(),children:"Add a passkey"})]})]}),(0,Q.jsx)(N,{error:c.
error??s.error??f.error}),(0,Q.jsx)(Pt,{label:"Second factors",found:e,keyOf:d=>d.id,nameOf:d=>d.name,minWidth:520,acts:[{name:"New codes",icon:Tv,for:d=>d.kind===
"recovery",run:()=>f.mutate()},{name:"Remove…",icon:ka,danger:!0,for:d=>d.kind!=="recovery",run:i}],cells:[{name:"Name",least:200,show:d=>(0,Q.jsx)(Xt,{name:d.
name,about:d.kind==="recovery"?`${d.codes_left??0} left`:W6[d.kind]})},{name:"Added",width:130,show:d=>(0,Q.jsx)(J,{at:d.created_at})},{name:"Last used",width:130,
show:d=>(0,Q.jsx)(J,{at:d.last_used_at,never:"Never"})}],empty:{icon:(0,Q.jsx)(ad,{size:26}),title:"Your password stands alone",about:"Add a passkey or the code\
s of an app. Then a password that was guessed or stolen is not enough to get in."}}),a&&(0,Q.jsx)(a4,{seed:a,close:()=>t(null),done:d=>{t(null),l(d)}}),n&&(0,Q.jsx)(
t4,{codes:n,close:()=>o(null)}),r&&(0,Q.jsx)(Me,{title:`Remove ${r.name}?`,action:"Remove",close:()=>i(null),run:()=>q("DELETE",`${Dn}/${r.id}`,void 0,Dn),children:"\
The login no longer asks for it. With the last one your recovery codes go, too."})]})}var e4=()=>{let e=navigator.userAgent,a=["Windows","Mac OS","Android","iPh\
one","Linux"].find(t=>e.includes(t));return a?`Passkey on ${a}`:"Passkey"};function a4({seed:e,close:a,done:t}){let[n,o]=(0,vs.useState)(""),r=L({gcTime:0,mutationFn:()=>q(
"POST",`${Dn}/totp/${e.id}/confirm`,{code:n.replace(/\s/g,"")},Dn),onSuccess:t});return(0,Q.jsx)(fa,{opened:!0,onClose:a,title:"Add an app",closeOnClickOutside:!1,
closeButtonProps:{"aria-label":"Close"},children:(0,Q.jsx)("form",{onSubmit:l=>{l.preventDefault(),r.mutate()},children:(0,Q.jsxs)(T,{children:[(0,Q.jsx)(v,{size:"\
sm",children:"Scan this with an authenticator app, then enter the code that it shows."}),(0,Q.jsx)(x,{justify:"center",children:(0,Q.jsx)(f2,{text:e.uri,label:"\
QR code of the secret"})}),(0,Q.jsx)(v,{size:"xs",c:"dimmed",children:"No camera? Enter this secret by hand:"}),(0,Q.jsx)(aa,{label:"Secret",text:e.secret.replace(
/(.{4})/g,"$1 ").trim()}),(0,Q.jsx)(M,{label:"Code",placeholder:"123 456",inputMode:"numeric",autoComplete:"one-time-code",value:n,onChange:l=>o(l.currentTarget.
value),"data-autofocus":!0}),(0,Q.jsx)(N,{error:r.error}),(0,Q.jsxs)(x,{justify:"flex-end",children:[(0,Q.jsx)(A,{variant:"default",onClick:a,children:"Cancel"}),
(0,Q.jsx)(A,{type:"submit",loading:r.isPending,disabled:!n.trim(),children:"Add"})]})]})})})}function t4({codes:e,close:a}){return(0,Q.jsx)(fa,{opened:!0,onClose:a,
title:"Your recovery codes",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,Q.jsxs)(T,{children:[(0,Q.jsx)(ya,{color:"yellow",variant:"li\
ght",children:"Keep them where your phone is not. Each lets you in once when your second factor is lost, and they are not shown again."}),(0,Q.jsx)(ne,{p:"sm",withBorder:!0,
children:(0,Q.jsx)(aa,{label:"Recovery codes",text:e.join(`
`)})}),(0,Q.jsx)(x,{justify:"flex-end",children:(0,Q.jsx)(A,{onClick:a,children:"I have stored them"})})]})})}var g2=h(B(),1);var Ca=h(w(),1),n4=[{name:"Browser"},{name:"Address",width:150},{name:"Logged in",width:130},{name:"Last seen",width:130},{name:"Actions",width:110,silent:!0}],
o4=[[/Edg\//,"Edge"],[/Firefox\//,"Firefox"],[/Chrom(e|ium)\//,"Chrome"],[/Safari\//,"Safari"]],r4=[[/Android/,"Android"],[/iPhone|iPad/,"iOS"],[/Windows/,"Wind\
ows"],[/Mac OS X/,"macOS"],[/Linux|X11/,"Linux"]],p2=(e,a)=>e.find(([t])=>t.test(a))?.[1]??"";function Vp(e){let[a,t]=[p2(o4,e),p2(r4,e)];return a&&t?`${a} on ${t}`:
e.slice(0,60)||"Unknown"}function v2(){let e=ev(),[a,t]=(0,g2.useState)(null);return(0,Ca.jsxs)("section",{"aria-labelledby":"sessions",children:[(0,Ca.jsx)(wa,
{order:2,size:"h4",mb:"sm",id:"sessions",children:"Sessions"}),(0,Ca.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}),!e.error&&(0,Ca.jsx)(Fa,{label:"Sessions",columns:n4,
loading:e.isPending,children:e.data?.data.map(n=>(0,Ca.jsxs)(C.Tr,{children:[(0,Ca.jsxs)(C.Td,{title:n.user_agent,children:[Vp(n.user_agent)," ",n.current&&(0,Ca.jsx)(
oe,{variant:"light",color:"teal",size:"sm",tt:"none",ml:6,children:"This one"})]}),(0,Ca.jsx)(C.Td,{className:"mono",children:n.client_ip||"–"}),(0,Ca.jsx)(C.
Td,{children:(0,Ca.jsx)(J,{at:n.created_at})}),(0,Ca.jsx)(C.Td,{children:(0,Ca.jsx)(J,{at:n.last_seen_at})}),(0,Ca.jsx)(C.Td,{ta:"right",children:!n.current&&(0,Ca.jsx)(
A,{size:"compact-sm",variant:"default",onClick:()=>t(n),"aria-label":`End the session on ${Vp(n.user_agent)}`,children:"End"})})]},n.id))}),(0,Ca.jsx)(v,{size:"\
xs",c:"dimmed",mt:"xs",children:"A session ends after half an hour without use, after twelve hours in any case, and when you change the password."}),a&&(0,Ca.jsxs)(
Me,{title:"End this session?",action:"End session",close:()=>t(null),run:async()=>{await O("DELETE",`${mc}/${encodeURIComponent(a.id)}`),await Qe(mc)},children:[
Vp(a.user_agent)," at ",a.client_ip," has to log in again."]})]})}var Ti=h(w(),1);function b2(){return(0,Ti.jsx)(xe,{title:"Your account",about:"Where you are logged in, what a login asks for, and your password.",children:(0,Ti.jsxs)(
T,{gap:"xl",children:[(0,Ti.jsx)(v2,{}),(0,Ti.jsx)(h2,{}),(0,Ti.jsx)(Pw,{})]})})}var Jm=h(B(),1);var Kr="/v1/audit-logs";var bs=["action","resource_type","user_type","user_id","object_id","client_ip","uri","response_status_code"],i4={"1h":36e5,"24h":864e5,"7d":6048e5,"30d":2592e6},
y2=[{value:"1h",label:"Last hour"},{value:"24h",label:"Last 24 hours"},{value:"7d",label:"Last 7 days"},{value:"30d",label:"Last 30 days"},{value:"all",label:"A\
ll time"}];function Qp(e){let a=e.indexOf(":"),t=e.slice(0,a);return a>0&&bs.includes(t)?e.length>a+1?[t,e.slice(a+1)]:null:e.trim()?["uri",e.trim()]:null}function w2(e){
return bs.flatMap(a=>e.get(a)?[`${a}:${e.get(a)}`]:[])}function ys(e,a,t=0){let n=new URLSearchParams;for(let o of e.map(Qp))o&&n.set(o[0],o[1]);return a!=="7d"&&
n.set("span",a),t>0&&n.set("page",String(t)),n}function _2(e,a){let t=new URLSearchParams;for(let o of bs)e.get(o)&&t.set(o,e.get(o)??"");let n=i4[e.get("span")??
"7d"];return n&&t.set("start_time",new Date(Math.floor(a/1e4)*1e4-n).toISOString()),t.set("page_size",String(50)),t.set("current_page",String(Math.max(0,Number(
e.get("page"))||0))),t.toString()}function $m(e){let[a="",t="",...n]=e.split("."),o=`${a.replaceAll("_"," ")}: ${t.replaceAll("_"," ")}`;return n.length>0?`${o}\
 (${n.join(" ")})`:o}var Nt=h(w(),1);function x2(){let{data:e}=Oa({queryKey:[`${Kr}/verify`],queryFn:()=>O("GET",`${Kr}/verify`),staleTime:3e4});return!e||e.ok===null?null:e.ok?(0,Nt.jsx)(
ya,{color:e.outside===!1?"yellow":"green",variant:"light",icon:(0,Nt.jsx)(ad,{size:18}),py:"xs",children:(0,Nt.jsxs)(x,{gap:"xs",children:[(0,Nt.jsxs)(v,{size:"\
sm",children:["The chain holds",e.rows?`: ${ha(e.rows)} rows`:"",".",e.checkpoint&&(0,Nt.jsxs)(Nt.Fragment,{children:[" ","Its head was last signed ",(0,Nt.jsx)(
J,{at:e.checkpoint.time}),"."]})]}),e.outside===!1&&(0,Nt.jsx)(v,{size:"sm",children:"No copy of it leaves this machine, so that a cut end could not be seen. Se\
t LOCKGATE_AUDIT_CHECKPOINTS to a place elsewhere."})]})}):(0,Nt.jsxs)(ya,{color:"red",icon:(0,Nt.jsx)(ov,{size:18}),title:"The audit log was changed from outsi\
de",role:"alert",children:[e.first_bad?`Row ${e.first_bad.seq}: ${e.first_bad.why}.`:"A row is not what was written."," Run ",(0,Nt.jsx)("span",{className:"mono",
children:"lockgate audit verify"})," on the machine."]})}var sa=h(w(),1),l4=[{name:"When",width:130},{name:"What",least:200},{name:"Who",least:170},{name:"Object",least:150,from:"lg"},{name:"From",width:140,from:"lg"},
{name:"Status",width:90}],c4={user:"Person",api_key:"API key",system:"Gateway",anonymous:"Nobody known"};function k2({rows:e,loading:a,open:t}){return(0,sa.jsx)(
Fa,{label:"Audit log",columns:l4,loading:a,minWidth:820,spacing:"xs",children:e.map(n=>(0,sa.jsxs)(C.Tr,{children:[(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(J,{at:n.
timestamp})}),(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(_e,{component:"button",type:"button",className:"row-link",size:"sm",ta:"left",onClick:()=>t(n),children:$m(n.
action)})}),(0,sa.jsxs)(C.Td,{children:[(0,sa.jsx)(v,{size:"sm",children:c4[n.user_type]??n.user_type}),n.user_id&&(0,sa.jsx)(v,{size:"xs",c:"dimmed",className:"\
mono",truncate:!0,maw:210,children:n.user_id})]}),(0,sa.jsx)(C.Td,{visibleFrom:"lg",className:"mono",children:(0,sa.jsx)(v,{span:!0,inherit:!0,truncate:!0,display:"\
block",maw:220,children:n.object_id??"–"})}),(0,sa.jsx)(C.Td,{visibleFrom:"lg",className:"mono nowrap",children:n.client_ip??"–"}),(0,sa.jsx)(C.Td,{children:(0,sa.jsx)(
Pp,{code:n.response_status_code})})]},n.id))})}function Pp({code:e}){return e?(0,sa.jsx)(oe,{variant:"light",color:e>=400?"red":"green",radius:"sm",children:e}):
(0,sa.jsx)(sa.Fragment,{children:"–"})}var da=h(w(),1);function S2({row:e,close:a,only:t}){let n=cr(e.timestamp),o=[["Action",e.action,"action"],["When",n?Pn(n):e.timestamp],["Who",e.user_id??e.user_type,
e.user_id?"user_id":void 0],["By way of",e.via],["Object",e.object_id,"object_id"],["Workspace",e.workspace_id],["From",e.client_ip,"client_ip"],["Client",e.request_headers?.["\
user-agent"]],["Request",e.method?`${e.method} ${e.uri}`:null],["Trace",e.request_id]];return(0,da.jsx)(Qa,{opened:!0,onClose:a,title:$m(e.action),size:"lg",position:"\
right",closeButtonProps:{"aria-label":"Close"},children:(0,da.jsxs)(T,{children:[(0,da.jsx)(C,{variant:"vertical",layout:"auto",withTableBorder:!1,children:(0,da.jsxs)(
C.Tbody,{children:[o.map(([r,i,l])=>i?(0,da.jsxs)(C.Tr,{children:[(0,da.jsx)(C.Th,{w:110,children:r}),(0,da.jsx)(C.Td,{className:"wrap mono",children:l?(0,da.jsx)(
_e,{component:"button",type:"button",inherit:!0,ta:"left",onClick:()=>t(`${l}:${i}`),children:i}):i})]},r):null),(0,da.jsxs)(C.Tr,{children:[(0,da.jsx)(C.Th,{children:"\
Status"}),(0,da.jsx)(C.Td,{children:(0,da.jsx)(Pp,{code:e.response_status_code})})]})]})}),e.request_body!=null&&(0,da.jsx)(z2,{title:"What was asked",value:e.request_body}),
e.detail&&(0,da.jsx)(z2,{title:"What it did",value:e.detail}),e.request_body==null&&!e.detail&&(0,da.jsx)(v,{size:"sm",c:"dimmed",children:"Nothing more was sen\
t with it."})]})})}function z2({title:e,value:a}){return(0,da.jsxs)("div",{children:[(0,da.jsx)(v,{size:"sm",fw:600,mb:6,children:e}),(0,da.jsx)(aa,{label:e,text:JSON.
stringify(a,null,2),height:360})]})}async function T2(e,a){let t=new URLSearchParams(e);for(let r of["page_size","current_page"])t.delete(r);t.set("format",a);let n=URL.createObjectURL(await Ig(`${Kr}\
/export?${t}`)),o=document.createElement("a");o.href=n,o.download=`audit-log.${a}`,o.click(),URL.revokeObjectURL(n)}var ze=h(w(),1);function A2(){let[e,a]=_a(),[t,n]=(0,Jm.useState)(null),[o,r]=(0,Jm.useState)(null),i=_2(e,Date.now()),l=Oa({queryKey:[Kr,i],queryFn:()=>O("GET",
`${Kr}?${i}`),placeholderData:Hg}),c=l.data?.data??[],s=l.data?.total??0,f=Math.ceil(s/50),d=Math.max(0,Number(e.get("page"))||0),m=e.get("span")??"7d",u=w2(e),
g=k=>{r(null),T2(i,k).catch(r)};return(0,ze.jsxs)(xe,{title:"Audit log",about:"Every change, login, refusal and use of a secret, chained by hashes, so that nobo\
dy can change what was written.",wide:!0,actions:(0,ze.jsxs)(D,{position:"bottom-end",children:[(0,ze.jsx)(D.Target,{children:(0,ze.jsx)(A,{variant:"default",leftSection:(0,ze.jsx)(
wv,{size:16}),disabled:s===0,children:"Export"})}),(0,ze.jsxs)(D.Dropdown,{children:[(0,ze.jsx)(D.Item,{onClick:()=>g("csv"),children:"CSV, for a spreadsheet"}),
(0,ze.jsx)(D.Item,{onClick:()=>g("jsonl"),children:"JSON lines, for a program"})]})]}),children:[(0,ze.jsx)(x2,{}),(0,ze.jsx)(N,{error:o}),(0,ze.jsxs)(x,{gap:"s\
m",mb:"md",mt:"md",align:"flex-start",children:[(0,ze.jsx)(Ye,{"aria-label":"Time range",data:y2,value:m,onChange:k=>a(ys(u,k??"7d")),allowDeselect:!1,w:165}),(0,ze.jsx)(
d4,{words:u,set:k=>a(ys(k,m))})]}),l.error?(0,ze.jsx)(N,{error:l.error,retry:()=>{l.refetch()}}):l.isSuccess&&s===0?(0,ze.jsx)(bn,{icon:(0,ze.jsx)(Zs,{size:26}),
title:"Nothing happened that matches",children:"Widen the time, or remove a filter. What is written here stays: it cannot be deleted from the console."}):(0,ze.jsxs)(
ze.Fragment,{children:[(0,ze.jsx)(k2,{rows:c,loading:l.isPending,open:n}),(0,ze.jsxs)(x,{justify:"space-between",mt:"md",children:[(0,ze.jsx)(v,{size:"sm",c:"di\
mmed","aria-live":"polite",children:l.isSuccess?`${ha(s)} ${s===1?"entry":"entries"}`:" "}),f>1&&(0,ze.jsx)(qs,{total:f,value:d+1,onChange:k=>a(ys(u,m,k-1)),size:"\
sm",getControlProps:k=>({"aria-label":`${k} page`})})]})]}),t&&(0,ze.jsx)(S2,{row:t,close:()=>n(null),only:k=>a(ys([...u,k],m))})]})}function d4({words:e,set:a}){
let[t,n]=(0,Jm.useState)("");return(0,ze.jsx)(Rt,{"aria-label":"Filters",leftSection:(0,ze.jsx)(Xs,{size:16}),placeholder:e.length>0?void 0:"action:api_key.crea\
te  user_type:user  object_id:…",value:e,onChange:o=>{o.some(r=>Qp(r)===null)||(a(o),n(""))},searchValue:t,onSearchChange:n,data:t?[]:bs.map(o=>({value:`${o}:`,
label:`${o}:`})),onOptionSubmit:o=>setTimeout(()=>n(o)),clearable:!0,clearButtonProps:{"aria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var R2=h(B(),1);var Xl=h(w(),1);function C2(){return(0,Xl.jsx)(jn,{cols:{base:1,xs:2,md:3},spacing:"sm",children:id.map(({slug:e,name:a,about:t})=>(0,Xl.jsxs)(en,{component:Y,href:`\
/configs/new?from=${e}`,className:"starter",children:[(0,Xl.jsx)(v,{size:"sm",fw:600,children:a}),(0,Xl.jsx)(v,{size:"xs",c:"dimmed",children:t})]},e))})}var E2=h(B(),1);var st=h(w(),1),m4=3;function N2({outline:e}){if(!e)return(0,st.jsx)(v,{size:"sm",c:"dimmed",children:"–"});let{name:a,about:t,icon:n}=Gu(e.mode),o=e.targets.
slice(0,m4),r=Math.max(e.total,e.targets.length)-o.length,i=e.targets.reduce((l,c)=>l+c.weight,0);return(0,st.jsxs)(x,{gap:6,wrap:"nowrap",className:"outline",children:[
(0,st.jsx)(wo,{label:`${a}: ${t}`,children:(0,st.jsx)(ar,{variant:"light",size:24,radius:"sm",role:"img","aria-label":a,children:(0,st.jsx)(n,{size:15,stroke:1.8})})}),
o.map((l,c)=>(0,st.jsxs)(E2.Fragment,{children:[c>0&&(0,st.jsx)("span",{className:"outline-link",children:e.mode==="fallback"?"›":"·"}),(0,st.jsx)(f4,{target:l,
share:u4(e.mode,l,i,e.total)})]},c)),r>0&&(0,st.jsxs)(v,{size:"xs",c:"dimmed",className:"nowrap",children:["+",r]})]})}function u4(e,a,t,n){return e==="loadbala\
nce"&&t>0&&n<=8?`${Math.round(a.weight/t*100)} %`:""}function f4({target:e,share:a}){let t=e.mode?Gu(e.mode):null,n=e.virtual_key?`@${e.virtual_key}`:e.provider??
"",o=typeof e.model=="string"?e.model:"",r=e.name??(t?t.name.toLowerCase():n||o||"as asked"),i=[t&&`${t.name} of ${e.total}`,n,o].filter(Boolean).join(", ");return(0,st.jsxs)(
"span",{className:"chip",title:i||void 0,children:[t&&(0,st.jsx)(t.icon,{size:13,stroke:1.8}),(0,st.jsx)("span",{className:"chip-name",children:r}),a&&(0,st.jsx)(
"span",{className:"chip-share",children:a})]})}var I=h(w(),1),O2=[{name:"Name",least:190},{name:"Slug",width:220},{name:"Targets",width:330},{name:"Version",width:84,right:!0},{name:"Last change",width:120},
{name:"Actions",width:56,silent:!0}];function M2({rows:e,loading:a,act:t}){return(0,I.jsxs)(Fa,{label:"Configs",columns:O2,loading:a,minWidth:980,children:[e.length===
0&&(0,I.jsx)(C.Tr,{children:(0,I.jsx)(C.Td,{colSpan:O2.length,children:(0,I.jsx)(v,{size:"sm",c:"dimmed",ta:"center",py:"md",children:"No config matches."})})}),
e.map(n=>(0,I.jsxs)(C.Tr,{children:[(0,I.jsx)(C.Td,{children:(0,I.jsxs)(x,{gap:8,children:[(0,I.jsx)(Y,{href:`/configs/${n.slug}`,className:"row-link wrap",children:n.
name}),n.is_default===1&&(0,I.jsx)(oe,{size:"sm",variant:"light",tt:"none",title:"Calls without a config of their own take this one",children:"Default"}),n.status!==
"active"&&(0,I.jsx)(Dt,{status:n.status})]})}),(0,I.jsx)(C.Td,{children:(0,I.jsxs)(x,{gap:4,wrap:"nowrap",children:[(0,I.jsx)("span",{className:"mono wrap",children:n.
slug}),(0,I.jsx)(nn,{text:n.slug,label:`Copy slug of ${n.name}`})]})}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(N2,{outline:n.outline})}),(0,I.jsx)(C.Td,{ta:"right",children:n.
version}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(J,{at:n.last_updated_at})}),(0,I.jsx)(C.Td,{children:(0,I.jsx)(h4,{row:n,act:t})})]},n.slug))]})}function h4({row:e,
act:a}){let[,t]=re(),n=e.is_default===1;return(0,I.jsxs)(D,{children:[(0,I.jsx)(D.Target,{children:(0,I.jsx)(Na,{variant:"subtle",color:"gray","aria-label":`Act\
ions for ${e.name}`,children:(0,I.jsx)(ir,{size:18})})}),(0,I.jsxs)(D.Dropdown,{children:[(0,I.jsx)(D.Item,{leftSection:(0,I.jsx)(an,{size:16}),onClick:()=>t(`/\
configs/${e.slug}`),children:"Edit"}),(0,I.jsx)(D.Item,{leftSection:(0,I.jsx)(qv,{size:16}),onClick:()=>t(`/configs/${e.slug}/versions`),children:"Versions"}),(0,I.jsx)(
D.Item,{leftSection:(0,I.jsx)(pv,{size:16}),onClick:()=>t(`/configs/new?copy=${encodeURIComponent(e.slug)}`),children:"Duplicate"}),(0,I.jsx)(D.Item,{leftSection:n?
(0,I.jsx)(Uv,{size:16}):(0,I.jsx)(Lv,{size:16}),disabled:e.status!=="active",onClick:()=>a({kind:n?"no-default":"default",row:e}),children:n?"No longer the defa\
ult…":"Make it the default…"}),(0,I.jsx)(D.Divider,{}),(0,I.jsx)(D.Item,{color:"red",leftSection:(0,I.jsx)(ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),
children:"Delete…"})]})]})}var Ue=h(w(),1);function D2(){let[e,a]=_a(),t=Gi(),[n,o]=(0,R2.useState)(null),r=(e.get("search")??"").toLowerCase(),i=t.data?.data??[],l=i.filter(c=>`${c.name}\
 ${c.slug}`.toLowerCase().includes(r));return(0,Ue.jsxs)(xe,{title:"Configs",about:"Where calls go, and what happens when a provider fails. An app names one in \
the header x-portkey-config; a change reaches every worker within a second.",wide:!0,actions:(0,Ue.jsx)(A,{component:Y,href:"/configs/new",leftSection:(0,Ue.jsx)(
tn,{size:16}),children:"Create config"}),children:[(0,Ue.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&i.length===0&&(0,Ue.jsx)(p4,{}),!t.error&&
(t.isPending||i.length>0)&&(0,Ue.jsxs)(Ue.Fragment,{children:[(0,Ue.jsx)(M,{"aria-label":"Search configs",placeholder:"Search by name or slug",leftSection:(0,Ue.jsx)(
Za,{size:16}),value:e.get("search")??"",onChange:c=>{let s=c.currentTarget.value;a(s?{search:s}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ue.jsx)(
M2,{rows:l,loading:t.isPending,act:o})]}),n&&(0,Ue.jsx)(Yv,{act:n,close:()=>o(null)})]})}function p4(){let e=or().data?.data.map(n=>n.slug)??[],a=Li().data?.data.
map(n=>n.id)??[],[t]=id;return t?(0,Ue.jsx)(ne,{p:"xl",radius:"lg",children:(0,Ue.jsxs)(jn,{cols:{base:1,md:2},spacing:"xl",children:[(0,Ue.jsxs)(T,{gap:"sm",children:[
(0,Ue.jsx)(wa,{order:2,size:"h4",children:"No config yet"}),(0,Ue.jsx)(v,{size:"sm",c:"dimmed",children:"A config is a tree of targets with a strategy. This one\
 asks the second target when the first fails or takes longer than 20 seconds. It is ready to be saved: change what you like, and see beside it where a request w\
ould go."}),(0,Ue.jsx)("div",{children:(0,Ue.jsx)(A,{component:Y,href:"/configs/new?from=fallback",variant:"light",children:"Start with this example"})}),(0,Ue.jsx)(
v,{size:"sm",fw:600,mt:"md",children:"Or begin with"}),(0,Ue.jsx)(C2,{})]}),(0,Ue.jsx)(aa,{text:Vv(t,Iv(e,a)),label:"Example config"})]})}):null}var Zl=h(B(),1);var B2=[{scope:"completions.write",method:"POST",path:"/v1/chat/completions",says:""},{scope:"virtual_keys.list",method:"GET",path:"/v1/virtual-keys",says:"It l\
ists virtual keys."},{scope:"logs.list",method:"GET",path:"/v1/logs?page_size=1",says:"It lists logs."},{scope:"organisation_service_api_keys.list",method:"GET",
path:"/v1/api-keys?page_size=1",says:"It lists API keys."},{scope:"workspace_service_api_keys.list",method:"GET",path:"/v1/api-keys?page_size=1",says:"It lists \
API keys."}],U2=e=>B2.some(a=>e.includes(a.scope));async function L2(e,a,t){let n=B2.find(c=>a.includes(c.scope));if(!n)return{ok:!1,said:"Its scopes allow noth\
ing that could be tried from here.",ms:0};let o={model:t,messages:[{role:"user",content:"Say hello."}],max_tokens:16},r=performance.now(),i=await Ks(n.path,{method:n.
method,credentials:"omit",headers:{"x-portkey-api-key":e,"content-type":"application/json","x-portkey-trace-id":js()},body:n.method==="POST"?JSON.stringify(o):null});
if(!i.ok){let{message:c}=await Hs(i);return{ok:!1,said:`${i.status}: ${c}`,ms:performance.now()-r}}return{ok:!0,said:n.says||(await i.json()).choices?.[0]?.message?.
content||"An empty answer.",ms:performance.now()-r}}var dt=h(w(),1);function G2({secret:e,scopes:a,model:t}){let n=L({mutationFn:()=>L2(e,a,t),gcTime:0});if(!U2(a))return null;let o=n.data;return(0,dt.jsxs)(x,{gap:"\
md",wrap:"nowrap",align:"flex-start",mih:36,children:[(0,dt.jsx)(A,{variant:"light",leftSection:(0,dt.jsx)(sv,{size:16}),onClick:()=>n.mutate(),disabled:n.isPending,
flex:"none",children:"Verify it now"}),(0,dt.jsxs)(zn,{role:"status","aria-live":"polite",pt:7,style:{minWidth:0},children:[n.isPending&&(0,dt.jsxs)(x,{gap:"xs",
children:[(0,dt.jsx)(Wo,{size:14}),(0,dt.jsxs)(v,{size:"sm",c:"dimmed",children:["Asking ",t,"…"]})]}),n.error&&(0,dt.jsx)(v,{size:"sm",c:"red",children:n.error.
message}),o&&!n.isPending&&(0,dt.jsxs)(x,{gap:8,wrap:"nowrap",align:"flex-start",children:[o.ok?(0,dt.jsx)(xo,{size:18,color:"var(--mantine-color-teal-6)",style:{
flex:"none",marginTop:1}}):(0,dt.jsx)(uc,{size:18,color:"var(--mantine-color-red-6)",style:{flex:"none",marginTop:1}}),(0,dt.jsxs)(v,{size:"sm",className:"wrap",
children:[o.ok?`It works, ${Le(o.ms)}. `:"Refused. ",(0,dt.jsx)(v,{span:!0,c:"dimmed",size:"sm",children:o.said.slice(0,240)})]})]})]})]})}var ta=h(w(),1);function Fm({title:e,secret:a,scopes:t,copied:n,note:o,close:r}){let i=Pi(),l=t.includes("completions.write");return(0,ta.jsx)(fa,{opened:!0,onClose:r,
title:e,size:"lg",closeOnClickOutside:!1,closeOnEscape:!1,withCloseButton:!1,children:(0,ta.jsxs)(T,{children:[n?(0,ta.jsx)(ya,{color:"teal",icon:(0,ta.jsx)(xo,
{size:18}),role:"status",children:"Your API key is on the clipboard."}):(0,ta.jsx)(ya,{color:"yellow",icon:(0,ta.jsx)(td,{size:18}),children:"Copy the key now. \
Only a digest of it is stored, so it cannot be shown again."}),o&&(0,ta.jsx)(v,{size:"sm",c:"dimmed",component:"div",children:o}),(0,ta.jsx)(Pa,{label:"API key",
value:a,readOnly:!0,defaultVisible:!n,onFocus:c=>c.currentTarget.select(),styles:{innerInput:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}},autoComplete:"\
off",visibilityToggleButtonProps:{"aria-label":"Show or hide the key"}}),(0,ta.jsxs)(x,{gap:"sm",children:[(0,ta.jsx)(Qn,{text:a,primary:!n,children:"Copy key"}),
(0,ta.jsx)(Qn,{text:`export PORTKEY_API_KEY='${a}'`,children:"Copy as export line"})]}),(0,ta.jsx)(G2,{secret:a,scopes:t,model:i}),l&&(0,ta.jsxs)(ta.Fragment,{children:[
(0,ta.jsx)(Us,{label:"Use it",labelPosition:"left"}),(0,ta.jsx)(Pm,{model:i})]}),(0,ta.jsx)(x,{justify:"flex-end",children:(0,ta.jsx)(A,{onClick:r,children:"I h\
ave stored it"})})]})})}var na=h(w(),1),q2=(0,Zl.createContext)(()=>{}),$l=()=>(0,Zl.useContext)(q2);async function H2(e){let a=await jv(e.key);return Qe(Vs),_o(),{made:e,copied:a}}var g4=async()=>H2(
await O("POST",Vs));async function v4(e,a){return a&&await O("POST",`/v1/api-keys/${encodeURIComponent(e.id)}/revoke-previous`),H2(await O("POST",`${Vs}/rotate`))}
function K2({children:e}){let[a,t]=(0,Zl.useState)(!1),n=Bi(),o=n.data?.key??null,r=L({mutationFn:g4,gcTime:0}),i=L({mutationFn:d=>v4(o,d),gcTime:0}),l=r.data??
i.data,c=()=>{t(!1),r.reset(),i.reset()},s=()=>{t(!0),n.isSuccess&&!o&&r.mutate()},f=i.error instanceof Yn&&i.error.status===409;return(0,na.jsxs)(q2.Provider,{
value:s,children:[e,a&&l&&(0,na.jsx)(Fm,{title:"Your API key",secret:l.made.key,scopes:["completions.write"],copied:l.copied,note:(0,na.jsx)(y4,{until:l.made.key_transition_expires_at}),
close:c}),a&&!l&&(0,na.jsx)(fa,{opened:!0,onClose:c,title:"Copy API key",closeButtonProps:{"aria-label":"Close"},children:(0,na.jsxs)(T,{children:[o?(0,na.jsx)(
b4,{current:o}):(0,na.jsx)(v,{size:"sm",children:"Making your personal key…"}),(0,na.jsx)(N,{error:n.error??r.error??(f?null:i.error)}),f&&(0,na.jsx)(v,{size:"\
sm",role:"alert",children:"The secret before this one still works until its overlap ends. Rotating again now ends that older secret at once; the present one the\
n gets its own 30 minutes."}),(0,na.jsxs)(x,{justify:"flex-end",children:[(0,na.jsx)(A,{variant:"default",onClick:c,children:"Cancel"}),o&&(0,na.jsx)(A,{loading:i.
isPending,onClick:()=>i.mutate(f),"data-autofocus":!0,children:f?"End the older secret, rotate and copy":"Rotate and copy"}),!o&&r.error&&(0,na.jsx)(A,{loading:r.
isPending,onClick:()=>r.mutate(),children:"Try again"})]})]})})]})}function b4({current:e}){return(0,na.jsxs)(T,{gap:"xs",children:[(0,na.jsxs)(v,{size:"sm",children:[
"Your key is ",(0,na.jsx)(Bs,{children:e.masked}),", last used ",(0,na.jsx)(J,{at:e.last_used_at,never:"never"}),"."]}),(0,na.jsxs)(v,{size:"sm",children:["Keys\
 are stored as digests only, so this one cannot be copied again. ",(0,na.jsx)("b",{children:"Rotate and copy"})," gives it a new secret and puts that on the cli\
pboard. The old secret keeps working for 30 minutes, so that nothing breaks while you replace it."]})]})}function y4({until:e}){let a=cr(e);return a?`The old se\
cret works until ${Pn(a)}. Replace it by then.`:"It is yours alone and can do what you can do. Keep it out of code and chats."}var j2=h(B(),1);var mt=h(w(),1);function Y2({loading:e,error:a,first:t}){let n=(0,j2.useRef)(!1);return e?(0,mt.jsx)(Ie,{height:64,radius:"lg"}):a&&!t?(0,mt.jsx)(N,{error:a,title:"\
The logs cannot be read"}):(t||(n.current=!0),t&&!n.current?null:(0,mt.jsx)(ne,{p:"md",radius:"lg",role:"status","aria-live":"polite",children:t?(0,mt.jsxs)(x,{
justify:"space-between",children:[(0,mt.jsxs)(x,{gap:"sm",children:[(0,mt.jsx)(xo,{size:22,color:"var(--mantine-color-teal-6)"}),(0,mt.jsxs)(v,{children:[(0,mt.jsx)(
"b",{children:"Your first request arrived."})," ",t.model||t.path," answered ",t.status," in ",Le(t.ms),"."]})]}),(0,mt.jsx)(A,{component:Y,href:`/logs/${t.id}`,
variant:"light",children:"Look inside"})]}):(0,mt.jsxs)(x,{gap:"sm",mih:36,children:[(0,mt.jsx)("span",{className:"pulse","aria-hidden":"true"}),(0,mt.jsx)(v,{children:"\
Waiting for the first request…"}),(0,mt.jsx)(v,{c:"dimmed",size:"sm",children:"This changes by itself when it arrives."})]})}))}var qa=h(w(),1),w4=[{name:"Time",width:130},{name:"Status",width:90},{name:"Model",least:170},{name:"Tokens",right:!0},{name:"Cost",right:!0},{name:"Took",right:!0}];
function I2({rows:e}){let[,a]=re();return(0,qa.jsxs)("section",{"aria-labelledby":"recent",children:[(0,qa.jsxs)(x,{justify:"space-between",mb:"sm",children:[(0,qa.jsx)(
wa,{order:2,size:"h4",id:"recent",children:"Latest requests"}),(0,qa.jsx)(_e,{component:Y,href:"/logs",size:"sm",children:"All logs"})]}),(0,qa.jsx)(Fa,{label:"\
Latest requests",columns:w4,loading:!1,minWidth:560,spacing:"xs",children:e.map(t=>(0,qa.jsxs)(C.Tr,{className:"clickable",onClick:()=>a(`/logs/${t.id}`),children:[
(0,qa.jsx)(C.Td,{children:(0,qa.jsx)(Y,{href:`/logs/${t.id}`,className:"row-link",children:(0,qa.jsx)(J,{at:t.at})})}),(0,qa.jsx)(C.Td,{children:(0,qa.jsx)(Qi,{
status:t.status,end:t.end})}),(0,qa.jsx)(C.Td,{className:"wrap",children:t.model||t.path}),(0,qa.jsx)(C.Td,{ta:"right",children:fc(t.tokensIn+t.tokensOut)}),(0,qa.jsx)(
C.Td,{ta:"right",children:on(t.cost)}),(0,qa.jsx)(C.Td,{ta:"right",children:Le(t.ms)})]},t.id))})]})}var te=h(w(),1),_4=e=>e&&e.total>0?1e4:1500,x4={...Ys,pageSize:5};function Q2(){let e=Ps(x4,0,_4),a=(e.data?.total??0)>0;return(0,te.jsx)(xe,{title:"Getting sta\
rted",about:"One door to every model: your apps hold a key of this gateway, the providers' keys stay here.",children:(0,te.jsxs)(T,{gap:"lg",children:[(0,te.jsx)(
k4,{}),(0,te.jsx)(Y2,{loading:e.isPending,error:e.error,first:e.data?.rows[0]}),a&&(0,te.jsx)(I2,{rows:e.data?.rows??[]}),(0,te.jsx)(z4,{})]})})}function k4(){let e=$l(),
a=Bi(),t=Pi();return(0,te.jsx)(ne,{p:"lg",radius:"lg",children:(0,te.jsxs)(T,{children:[(0,te.jsx)(V2,{n:1,done:!!a.data?.key,children:(0,te.jsxs)(x,{justify:"s\
pace-between",gap:"sm",flex:1,children:[(0,te.jsxs)("div",{children:[(0,te.jsx)(v,{fw:600,children:"Copy your API key"}),(0,te.jsxs)(v,{size:"sm",c:"dimmed",children:[
"Then ",(0,te.jsx)("span",{className:"mono",children:"export PORTKEY_API_KEY=…"})," in your shell. It is always in the profile menu, too."]})]}),(0,te.jsx)(A,
{leftSection:(0,te.jsx)(Hi,{size:16}),onClick:e,variant:a.data?.key?"default":"filled",children:"Copy API key"})]})}),(0,te.jsx)(V2,{n:2,children:(0,te.jsxs)("d\
iv",{style:{minWidth:0,flex:1},children:[(0,te.jsx)(v,{fw:600,children:"Make a request"}),(0,te.jsxs)(v,{size:"sm",c:"dimmed",mb:"xs",children:["These work as t\
hey are",t.startsWith("@local/")?": the model is built in and needs no provider":"","."]}),(0,te.jsx)(Pm,{model:t})]})})]})})}function V2({n:e,done:a,children:t}){
return(0,te.jsxs)(x,{align:"flex-start",wrap:"nowrap",gap:"md",children:[(0,te.jsx)(ar,{radius:"xl",size:28,variant:a?"filled":"light",color:a?"teal":void 0,mt:2,
children:a?(0,te.jsx)(Fr,{size:16,"aria-label":"done"}):(0,te.jsx)(v,{size:"sm",fw:650,children:e})}),t]})}function z4(){let e=nr().data?.data??[],t=[{title:"Co\
nnect a provider",text:"Store a provider’s key once as a virtual key. Apps name it and never see it.",to:"/virtual-keys/new",done:(or().data?.data??[]).some(n=>n.
provider!=="local")},{title:"Give an app its own key",text:"With scopes, an expiry and allowed addresses; revoked within a second.",to:"/keys/new",done:e.some(n=>n.
type==="workspace-service")},{title:"Try a prompt",text:"Stream an answer and see tokens per second and cost.",to:"/playground",done:!1},{title:"Look inside a c\
all",text:"Bodies, headers, timing and the cost, for every call.",to:"/logs",done:!1}];return(0,te.jsxs)("section",{"aria-labelledby":"next-steps",children:[(0,te.jsx)(
wa,{order:2,size:"h4",mb:"sm",id:"next-steps",children:"Next steps"}),(0,te.jsx)(jn,{cols:{base:1,xs:2,md:4},children:t.map(n=>(0,te.jsxs)(ne,{p:"md",radius:"lg",
component:Y,href:n.to,className:"card-link",children:[(0,te.jsxs)(x,{justify:"space-between",mb:4,wrap:"nowrap",children:[(0,te.jsx)(v,{fw:600,size:"sm",children:n.
title}),n.done?(0,te.jsx)(Fr,{size:16,color:"var(--mantine-color-teal-6)","aria-label":"done"}):(0,te.jsx)(iv,{size:16,className:"arrow"})]}),(0,te.jsx)(v,{size:"\
sm",c:"dimmed",children:n.text})]},n.to))})]})}var t5=h(B(),1);var jo="/v1/integrations",ws="/v1/providers",Wm=(e=!0)=>Rn(`${jo}?page_size=500`,e);var eu=(e,a="")=>`${jo}/${encodeURIComponent(e)}${a}`,P2=e=>gn(eu(e)),X2=e=>gn(eu(e,"/models")),Z2=e=>gn(eu(e,"/workspaces")),Yo=eu;var Xp=h(B(),1);var ho="/v1/admin/workspaces",Bn="/v1/admin/users",Io="/v1/admin/users/invites",jr=()=>Rn(`${ho}?page_size=500`);var $2=e=>Rn(`${ho}/${encodeURIComponent(e)}/users?page_size=500`,e!==""),au=(e=!0)=>Rn(`${Bn}?page_size=500`,e),J2=()=>Rn(`${Io}?page_size=500`),Wa=e=>[e.first_name,
e.last_name].filter(Boolean).join(" ")||e.email,Ai=[{value:"member",label:"Member",about:"Works in the workspaces they are in."},{value:"admin",label:"Admin",about:"\
Everything in all workspaces, and the organisation’s people and settings."},{value:"owner",label:"Owner",about:"An admin who also makes and unmakes owners."}],
_s=[{value:"member",label:"Member",about:"Calls models, and makes keys of their own."},{value:"manager",label:"Manager",about:"Also makes service keys, virtual \
keys, configs and prompts."},{value:"admin",label:"Admin",about:"Also puts people in and takes them out."}];var Vo=h(w(),1);function Ze({title:e,action:a,ready:t,save:n,done:o,close:r,size:i="lg",children:l}){let c=L({gcTime:0,mutationFn:n,onSuccess:f=>{r(),o?.(f)}});
return(0,Vo.jsx)(Qa,{opened:!0,onClose:r,title:e,size:i,closeButtonProps:{"aria-label":"Close"},children:(0,Vo.jsx)("form",{onSubmit:f=>{f.preventDefault(),t&&c.
mutate()},children:(0,Vo.jsxs)(T,{children:[l,(0,Vo.jsx)(N,{error:c.error}),(0,Vo.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,Vo.jsx)(A,{variant:"\
default",onClick:r,children:"Cancel"}),(0,Vo.jsx)(A,{type:"submit",loading:c.isPending,disabled:!t,children:a})]})]})})})}var ut=h(w(),1);function F2({row:e,close:a}){let t=Z2(e.slug);return t.data?(0,ut.jsx)(S4,{row:e,found:t.data,close:a}):(0,ut.jsx)(Ze,{title:`Workspaces of ${e.
name}`,action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,ut.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,ut.jsx)(Ie,{height:200,
radius:"md"})})}function S4({row:e,found:a,close:t}){let n=jr().data?.data??[],o=Ct()("organisation_integrations.update"),[r,i]=(0,Xp.useState)(a.global_workspace_access?.
enabled??!1),[l,c]=(0,Xp.useState)({}),s=Yo(e.slug,"/workspaces"),f=u=>a.workspaces.find(g=>g.id===u)?.enabled??a.global_workspace_access?.enabled??!1,d=u=>l[u]??
f(u),m=()=>q("PUT",s,{global_workspace_access:{enabled:r},workspaces:Object.entries(l).map(([u,g])=>({id:u,enabled:g,...g?{create_default_provider:!0}:{}}))},s);
return(0,ut.jsxs)(Ze,{title:`Workspaces of ${e.name}`,action:"Save",ready:o,save:m,close:t,children:[(0,ut.jsx)(ra,{label:"Open to every workspace",description:"\
Those to come included. What is said of one below counts more.",checked:r,disabled:!o,onChange:u=>i(u.currentTarget.checked)}),(0,ut.jsx)(T,{gap:"sm",children:n.
map(u=>(0,ut.jsxs)(x,{justify:"space-between",wrap:"nowrap",children:[(0,ut.jsxs)("div",{children:[(0,ut.jsx)(v,{size:"sm",children:u.name}),(0,ut.jsx)(v,{size:"\
xs",c:"dimmed",className:"mono",children:u.slug})]}),(0,ut.jsx)(ra,{"aria-label":`Open to ${u.name}`,checked:d(u.id),disabled:!o,onChange:g=>c({...l,[u.id]:g.currentTarget.
checked})})]},u.id))}),(0,ut.jsx)(v,{size:"sm",c:"dimmed",children:"A workspace that is opened gets a provider by the integration’s name. One that is closed los\
es it within a second."})]})}var yn=h(B(),1);var po=h(w(),1);function Jl(e){return Object.fromEntries(Object.entries(e).map(([a,t])=>[a,t.trim()]).filter(([,a])=>a))}function Fl({label:e,value:a,onChange:t,
required:n,placeholder:o,about:r,provider:i}){return(0,po.jsx)(Pa,{label:e,description:r??(0,po.jsxs)(po.Fragment,{children:["Sealed at once with AES-256-GCM, a\
nd never shown again.",i?.docs_url&&(0,po.jsxs)(po.Fragment,{children:[" ",(0,po.jsxs)(_e,{href:i.docs_url,target:"_blank",rel:"noreferrer noopener",size:"xs",children:[
i.name," documentation"]})]})]}),value:a,onChange:l=>t(l.currentTarget.value),required:n,placeholder:o,autoComplete:"off","data-1p-ignore":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the key"}})}function Wl({value:e,onChange:a,provider:t}){let n=t?.needs_host??!1;return(0,po.jsx)(M,{label:"Base URL",description:`${n?
"Where your server answers, with its path prefix.":"Only for a host of your own, such as a proxy."} The key is bound to it.`,placeholder:t?.base_url??"https://l\
lm.example.org/v1",value:e,onChange:o=>a(o.currentTarget.value),required:n})}var Ha=h(w(),1);function W2({close:e}){let a=In(),[t,n]=(0,yn.useState)(""),[o,r]=(0,yn.useState)(""),[i,l]=(0,yn.useState)(""),[c,s]=(0,yn.useState)(""),[f,d]=(0,yn.useState)(
""),[m,u]=(0,yn.useState)({}),[g,k]=(0,yn.useState)(!0),S=a.data?.data.find(b=>b.slug===t),y=S?.fields.some(b=>b.required&&!m[b.name]?.trim())||S?.needs_host&&!c.
trim(),p=async()=>{let b=await q("POST",jo,{name:o.trim()||S?.name,ai_provider_id:t,...i?{key:i}:{},...c.trim()?{custom_host:c.trim()}:{},...f.trim()?{description:f.
trim()}:{},...Object.keys(Jl(m)).length>0?{configurations:Jl(m)}:{}},jo);g&&await q("PUT",Yo(b.slug,"/workspaces"),{global_workspace_access:{enabled:!0}},jo)};return(0,Ha.jsxs)(
Ze,{title:"Add an integration",action:"Add integration",ready:!!S&&!y&&(!S?.needs_key||i!==""),save:p,close:e,children:[a.isPending?(0,Ha.jsx)(Ie,{height:60,radius:"\
md"}):(0,Ha.jsx)(Ye,{label:"Provider",data:(a.data?.data??[]).filter(b=>b.slug!=="local").map(b=>({value:b.slug,label:b.name})),value:t||null,placeholder:"Choos\
e one, or type to search",onChange:b=>{n(b??""),u({})},searchable:!0,allowDeselect:!1,"data-autofocus":!0,maxDropdownHeight:280}),(0,Ha.jsx)(M,{label:"Name",placeholder:S?.
name,description:"Its slug is made from it.",value:o,onChange:b=>r(b.currentTarget.value),maxLength:100}),S?.needs_key&&(0,Ha.jsx)(Fl,{label:"The provider's API\
 key",value:i,onChange:l,required:!0,provider:S}),S?.fields.map(b=>(0,Ha.jsx)(M,{label:b.label,value:m[b.name]??"",onChange:_=>u({...m,[b.name]:_.currentTarget.
value}),required:b.required},b.name)),S&&(0,Ha.jsx)(Wl,{value:c,onChange:s,provider:S}),(0,Ha.jsx)(ot,{label:"Description",placeholder:"Whose account, which con\
tract",value:f,onChange:b=>d(b.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024}),(0,Ha.jsx)(ra,{label:"Open to every workspace",description:"\
Those to come included. Each one, and each model, can be closed afterwards.",checked:g,onChange:b=>k(b.currentTarget.checked)})]})}function e5({row:e,close:a}){
let t=P2(e.slug).data;return t?(0,Ha.jsx)(T4,{row:t,close:a}):null}function T4({row:e,close:a}){let t=In().data?.data.find(k=>k.slug===e.ai_provider_id),n=String(
e.configurations.custom_host??""),[o,r]=(0,yn.useState)(e.name),[i,l]=(0,yn.useState)(e.description??""),[c,s]=(0,yn.useState)(""),[f,d]=(0,yn.useState)(n),m=f.
trim()!==n,u=m&&t?.needs_key!==!1,g=()=>q("PUT",Yo(e.slug),{name:o.trim(),description:i.trim(),...c?{key:c}:{},...m?{custom_host:f.trim()}:{}},jo);return(0,Ha.jsxs)(
Ze,{title:`Edit ${e.name}`,action:"Save",ready:o.trim()!==""&&(!u||c!==""),save:g,close:a,children:[(0,Ha.jsx)(M,{label:"Name",value:o,onChange:k=>r(k.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),t?.needs_key!==!1&&(0,Ha.jsx)(Fl,{label:"New API key of the provider",value:c,onChange:s,required:u,placeholder:e.
masked_key??void 0,about:u?"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Ha.jsx)(Wl,{value:f,
onChange:d,provider:t}),(0,Ha.jsx)(ot,{label:"Description",value:i,onChange:k=>l(k.currentTarget.value),autosize:!0,minRows:1,maxRows:4,maxLength:1024})]})}var tu=h(B(),1);var ba=h(w(),1);function a5({row:e,close:a}){let t=X2(e.slug);return t.data?(0,ba.jsx)(A4,{row:e,found:t.data,close:a}):(0,ba.jsx)(Ze,{title:`Models of ${e.name}`,
action:"Save",ready:!1,save:()=>Promise.resolve(),close:a,children:t.error?(0,ba.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):(0,ba.jsx)(Ie,{height:300,radius:"\
md"})})}function A4({row:e,found:a,close:t}){let[n,o]=(0,tu.useState)(a.allow_all_models),[r,i]=(0,tu.useState)(new Set(a.models.filter(g=>g.enabled).map(g=>g.slug))),
[l,c]=(0,tu.useState)(""),s=Ct()("organisation_integrations.update"),f=Yo(e.slug,"/models"),d=a.models.filter(g=>`${g.slug} ${g.name}`.toLowerCase().includes(l.
toLowerCase())),m=()=>q("PUT",f,{allow_all_models:n,models:n?[]:a.models.filter(g=>g.enabled!==r.has(g.slug)).map(g=>({slug:g.slug,enabled:r.has(g.slug)}))},f,av),
u=(g,k)=>{let S=new Set(r);k?S.add(g):S.delete(g),i(S)};return(0,ba.jsxs)(Ze,{title:`Models of ${e.name}`,action:"Save",ready:s,save:m,close:t,children:[(0,ba.jsx)(
ra,{label:"Every model",description:"Models that the provider adds later included. Off: only those that are ticked; a call of another is refused with 400.",checked:n,
disabled:!s,onChange:g=>o(g.currentTarget.checked)}),!n&&(0,ba.jsxs)(ba.Fragment,{children:[(0,ba.jsxs)(x,{justify:"space-between",align:"flex-end",children:[(0,ba.jsx)(
M,{"aria-label":"Search models",placeholder:`Search ${a.models.length} models`,leftSection:(0,ba.jsx)(Za,{size:16}),value:l,onChange:g=>c(g.currentTarget.value),
style:{flex:1}}),(0,ba.jsxs)(v,{size:"sm",c:"dimmed",children:[r.size," on"]})]}),(0,ba.jsx)(Fo.Autosize,{mah:"52vh",type:"auto",scrollbars:"y",children:(0,ba.jsxs)(
T,{gap:8,py:4,children:[d.map(g=>(0,ba.jsx)(dc,{label:g.slug,checked:r.has(g.slug),disabled:!s,onChange:k=>u(g.slug,k.currentTarget.checked)},g.slug)),d.length===
0&&(0,ba.jsx)(v,{size:"sm",c:"dimmed",children:"No model matches. One that is not listed can be added over the API."})]})})]})]})}var et=h(w(),1);function n5(){let e=Wm(),a=In().data?.data??[],[t,n]=(0,t5.useState)(null),o=()=>n(null),r=c=>a.find(s=>s.slug===c)?.name??c,i=c=>c.type==="orga\
nisation";return(0,et.jsxs)(xe,{title:"Integrations",about:"A provider’s credential, entered once for the whole organisation. Workspaces use it through provider\
s of their own, and never see it.",actions:(0,et.jsx)(fo,{scope:"organisation_integrations.create",run:()=>n({kind:"add"}),children:"Add integration"}),children:[
(0,et.jsx)(Pt,{label:"Integrations",found:e,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.ai_provider_id,c.description],acts:[{name:"Models",icon:dv,
run:c=>n({kind:"models",row:c})},{name:"Workspaces",icon:qi,for:i,run:c=>n({kind:"access",row:c})},{name:"Edit",icon:an,scope:"organisation_integrations.update",
run:c=>n({kind:"edit",row:c})},{name:"Delete…",icon:ka,scope:"organisation_integrations.delete",danger:!0,run:c=>n({kind:"delete",row:c})}],cells:[{name:"Name",
least:190,show:c=>(0,et.jsx)(Xt,{name:c.name,about:c.description})},{name:"Slug",width:200,show:c=>(0,et.jsx)("span",{className:"mono wrap",children:c.slug})},{
name:"Provider",width:150,show:c=>r(c.ai_provider_id)},{name:"Owned by",width:140,show:c=>(0,et.jsx)(oe,{variant:"light",color:i(c)?void 0:"gray",tt:"none",children:i(
c)?"Organisation":"Workspace"})},{name:"Created",width:120,from:"lg",show:c=>(0,et.jsx)(J,{at:c.created_at})},{name:"Status",width:110,show:c=>(0,et.jsx)(Dt,{status:c.
status})}],empty:{icon:(0,et.jsx)(Vi,{size:26}),title:"No integration yet",about:"Enter a provider’s key here once, open it to workspaces and models, and each t\
eam gets a provider to call."}}),t?.kind==="add"&&(0,et.jsx)(W2,{close:o}),t?.kind==="edit"&&(0,et.jsx)(e5,{row:t.row,close:o}),t?.kind==="models"&&(0,et.jsx)(a5,
{row:t.row,close:o}),t?.kind==="access"&&(0,et.jsx)(F2,{row:t.row,close:o}),t?.kind==="delete"&&(0,et.jsx)(Me,{title:`Delete ${t.row.name}?`,action:"Delete inte\
gration",close:o,run:()=>q("DELETE",Yo(t.row.slug),void 0,jo),children:"Its credential is gone for good. Providers that people made on it must be deleted first;\
 the gateway names them."})]})}var Zp=h(B(),1);var nu=h(B(),1);function ec(e){let[a]=(0,nu.useState)(()=>new URLSearchParams(window.location.hash.slice(1)).get("token")??"");return(0,nu.useEffect)(()=>{window.
location.hash&&window.history.replaceState(null,"",e)},[e]),a}var o5=h(B(),1);var Yr=h(w(),1);function ou({size:e=28}){return(0,Yr.jsxs)("svg",{width:e,height:e,viewBox:"0 0 32 32","aria-hidden":"true",focusable:"false",children:[(0,Yr.jsx)(
"rect",{width:"32",height:"32",rx:"8",fill:"#0b788b"}),(0,Yr.jsxs)("g",{fill:"none",stroke:"#fff",strokeLinecap:"round",strokeLinejoin:"round",children:[(0,Yr.jsx)(
"path",{d:"M7 7.5v12M25 7.5v12",strokeWidth:"2.6"}),(0,Yr.jsx)("path",{d:"M7 10.5 15 14v5.6M25 10.5 17 14v5.6",strokeWidth:"2.4"}),(0,Yr.jsx)("path",{d:"M5.5 24\
.2c1.75 0 1.75-1.5 3.5-1.5s1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5 1.75-1.5 3.5-1.5 1.75 1.5 3.5 1.5",stroke:"#a8e1ea",strokeWidth:"2.2"})]})]})}var Qo=h(w(),1);function ft({title:e,about:a,children:t}){return(0,o5.useEffect)(()=>{document.title=`${e} · Lockgate`},[e]),(0,Qo.jsx)("main",{className:"door\
way",children:(0,Qo.jsxs)(T,{w:"100%",maw:420,gap:"lg",children:[(0,Qo.jsxs)(T,{align:"center",gap:"xs",ta:"center",children:[(0,Qo.jsx)(ou,{size:52}),(0,Qo.jsx)(
wa,{order:1,size:"h2",children:e}),(0,Qo.jsx)(v,{c:"dimmed",size:"sm",component:"div",children:a})]}),(0,Qo.jsx)(ne,{p:"lg",radius:"lg",shadow:"xs",children:t})]})})}var Un=h(w(),1);function r5(){let e=ec("/invite"),[,a]=re(),[t,n]=(0,Zp.useState)(""),[o,r]=(0,Zp.useState)(""),i=L({gcTime:0,mutationFn:async()=>{let c=await O(
"POST","/v1/invites/accept",{token:e,name:t.trim(),password:o});await O("POST",de,{email:c.email,password:o})},onSuccess:async()=>{r(""),a("/"),await Qe(de)}});
return e?(0,Un.jsx)(ft,{title:"Join Lockgate",about:"You were invited. Choose a password, and you are in.",children:(0,Un.jsx)("form",{onSubmit:c=>{c.preventDefault(),
i.mutate()},children:(0,Un.jsxs)(T,{children:[(0,Un.jsx)(M,{label:"Your name",value:t,onChange:c=>n(c.currentTarget.value),autoComplete:"name",autoFocus:!0}),(0,Un.jsx)(
qr,{label:"Password",value:o,onChange:r}),(0,Un.jsx)(N,{error:i.error}),(0,Un.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!mo(o),children:"Join"})]})})}):
(0,Un.jsx)(ft,{title:"This link is not whole",about:"Open it again from the message that you got, or ask for a new one.",children:(0,Un.jsx)(_e,{component:Y,href:"\
/",children:"Go to the login"})})}var Fp=h(B(),1);var $p=h(B(),1);var Zt=h(w(),1),C4=864e5,i5=[{value:"",label:"Never"},{value:"7",label:"In 7 days"},{value:"30",label:"In 30 days"},{value:"90",label:"In 90 days"},{value:"365",
label:"In a year"}];function ru(e){return e?/^\d+$/.test(e)?new Date(Date.now()+Number(e)*C4).toISOString():e:null}function iu(e,a={config:"",override:!0}){let t={
...e.config===a.config?{}:{config_id:e.config||null},...e.override===a.override?{}:{allow_config_override:e.override}};return Object.keys(t).length>0?{defaults:t}:
{}}function lu({value:e,change:a,routes:t}){let n=cr(e.expires&&!/^\d+$/.test(e.expires)?e.expires:null),o=n?[{value:e.expires,label:Pn(n)},...i5]:i5;return(0,Zt.jsxs)(
T,{children:[(0,Zt.jsx)(M,{label:"Name",placeholder:"checkout-service",value:e.name,onChange:r=>a({name:r.currentTarget.value}),required:!0,maxLength:100,"data-\
autofocus":!0}),(0,Zt.jsx)(M,{label:"Description",placeholder:"Who uses it, and what for",value:e.description,onChange:r=>a({description:r.currentTarget.value}),
maxLength:400}),(0,Zt.jsx)(Ye,{label:"Expires",data:o,value:e.expires,onChange:r=>a({expires:r??""}),allowDeselect:!1}),(0,Zt.jsx)(Rt,{label:"Allowed addresses",
description:"IP addresses or CIDR blocks. Empty: from anywhere.",placeholder:e.allowedIps.length>0?void 0:"203.0.113.7, 10.0.0.0/8",value:e.allowedIps,onChange:r=>a(
{allowedIps:r}),splitChars:[","," "],acceptValueOnBlur:!0}),t&&(0,Zt.jsx)(E4,{value:e,change:a})]})}function E4({value:e,change:a}){let t=Gi().data?.data??[],o=t.
filter(l=>l.status==="active"||l.slug===e.config).map(l=>({value:l.slug,label:`${l.name} (${l.slug})`})),r=e.config&&!o.some(l=>l.value===e.config)?[{value:e.config,
label:e.config}]:[],i=t.find(l=>l.is_default===1);return(0,Zt.jsxs)(Zt.Fragment,{children:[(0,Zt.jsx)(Ye,{label:"Default config",description:"For calls that bri\
ng none of their own.",data:[{value:"",label:i?`None of its own (the workspace’s: ${i.name})`:"None"},...o,...r],value:e.config,onChange:l=>a({config:l??""}),
allowDeselect:!1,searchable:!0,nothingFoundMessage:"No config matches"}),(0,Zt.jsx)(ra,{label:"Calls may bring a config of their own",description:"Off: a call t\
hat brings one is refused, and the key makes only keys with the same config.",checked:e.override,onChange:l=>a({override:l.currentTarget.checked})})]})}var l5=h(B(),1);var $e=h(w(),1);function cu({scopes:e,value:a,onChange:t}){let[n,o]=(0,l5.useState)(""),r=new Set(a),i=e.filter(s=>s.scope.includes(n.trim().toLowerCase().replaceAll(
" ","_"))),l=[...new Set(i.map(s=>s.resource))],c=(s,f)=>{let d=new Set(r);for(let m of s)f?d.add(m):d.delete(m);t(e.map(m=>m.scope).filter(m=>d.has(m)))};return(0,$e.jsxs)(
T,{gap:"xs",children:[(0,$e.jsxs)(x,{justify:"space-between",gap:"xs",children:[(0,$e.jsxs)(v,{size:"sm",fw:500,children:["Scopes"," ",(0,$e.jsxs)(v,{span:!0,size:"\
sm",c:"dimmed","aria-live":"polite",children:[a.length," of ",e.length]})]}),(0,$e.jsxs)(x,{gap:4,children:[(0,$e.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(
e.filter(s=>s.default).map(s=>s.scope)),children:"Sensible defaults"}),(0,$e.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t(e.map(s=>s.scope)),children:"\
All"}),(0,$e.jsx)(A,{size:"compact-xs",variant:"subtle",onClick:()=>t([]),children:"None"})]})]}),(0,$e.jsx)(M,{size:"xs","aria-label":"Search scopes",placeholder:"\
Search scopes",leftSection:(0,$e.jsx)(Za,{size:14}),value:n,onChange:s=>o(s.currentTarget.value)}),(0,$e.jsx)(ne,{radius:"md",children:(0,$e.jsx)(Fo.Autosize,{mah:300,
type:"auto",viewportProps:{tabIndex:0,"aria-label":"Scopes"},children:(0,$e.jsxs)(T,{gap:"sm",p:"sm",children:[l.length===0&&(0,$e.jsx)(v,{size:"sm",c:"dimmed",
children:"No scope matches."}),l.map(s=>(0,$e.jsx)(N4,{name:s,scopes:i.filter(f=>f.resource===s),chosen:r,set:c},s))]})})})]})}function N4({name:e,scopes:a,chosen:t,
set:n}){let o=a.map(i=>i.scope),r=o.filter(i=>t.has(i)).length;return(0,$e.jsxs)("fieldset",{className:"bare",children:[(0,$e.jsx)("legend",{className:"sr-only",
children:Xn(e)}),(0,$e.jsx)(dc,{size:"xs",fw:600,label:Xn(e),checked:r===o.length,indeterminate:r>0&&r<o.length,onChange:i=>n(o,i.currentTarget.checked)}),(0,$e.jsx)(
jn,{cols:{base:2,xs:4},spacing:4,verticalSpacing:4,mt:6,pl:26,children:a.map(i=>(0,$e.jsx)(dc,{size:"xs",label:i.action,"aria-label":`${Xn(e)}: ${i.action}`,checked:t.
has(i.scope),onChange:l=>n([i.scope],l.currentTarget.checked)},i.scope))})]})}var $t=h(w(),1);function c5({row:e,close:a}){let t=e.expires_at??"",n={config:e.defaults?.config_id??"",override:e.allow_config_override!==0},[o,r]=(0,$p.useState)(
{name:e.name,description:e.description??"",expires:t,allowedIps:e.allowed_ips??[],...n}),[i,l]=(0,$p.useState)(e.scopes),c=Qs(e.type),s=L({mutationFn:()=>O("PUT",
`${Ui}/${encodeURIComponent(e.id)}`,{name:o.name.trim(),description:o.description.trim(),scopes:i,allowed_ips:o.allowedIps,...o.expires===t?{}:{expires_at:ru(o.
expires)},...iu(o,n)}),onSuccess:()=>(a(),_o())}),f=d=>{d.preventDefault(),s.mutate()};return(0,$t.jsx)(Qa,{opened:!0,onClose:a,title:`Edit ${e.name}`,size:"lg",
closeButtonProps:{"aria-label":"Close"},children:(0,$t.jsx)("form",{onSubmit:f,children:(0,$t.jsxs)(T,{children:[(0,$t.jsx)(lu,{value:o,change:d=>r({...o,...d}),
routes:e.type!=="organisation-service"}),(0,$t.jsx)(N,{error:c.error,retry:()=>{c.refetch()}}),c.isPending?(0,$t.jsx)(Ie,{height:360,radius:"md"}):(0,$t.jsx)(cu,
{scopes:c.data?.data??[],value:i,onChange:l}),(0,$t.jsx)(N,{error:s.error}),(0,$t.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,$t.jsx)(A,{variant:"\
default",onClick:a,children:"Cancel"}),(0,$t.jsx)(A,{type:"submit",loading:s.isPending,disabled:!o.name.trim()||i.length===0,children:"Save"})]})]})})})}var Jt=h(w(),1),Jp=e=>`${Ui}/${encodeURIComponent(e.id)}`;async function O4(e,a){let t=await O("POST",`${Jp(e)}/rotate`),n=cr(t.key_transition_expires_at),o=n?`\
The previous secret works until ${Pn(n)}. Leaked? Choose "Revoke the previous secret" in the key's menu.`:void 0;a({made:t,name:`New secret of ${e.name}`,scopes:e.
scopes,note:o}),await _o()}async function s5(e,a){await O(e,a),await _o()}function d5({act:{kind:e,row:a},close:t,show:n}){switch(e){case"edit":return(0,Jt.jsx)(
c5,{row:a,close:t});case"rotate":return(0,Jt.jsxs)(Me,{title:`Rotate ${a.name}?`,action:"Rotate",danger:!1,close:t,run:()=>O4(a,n),children:["The key gets a new\
 secret, shown once. The present secret ",(0,Jt.jsxs)("span",{className:"mono",children:["…",a.tail]})," goes on working for 30 minutes, so that nothing break\
s while you replace it."]});case"cut":return(0,Jt.jsxs)(Me,{title:"Revoke the previous secret?",action:"Revoke it now",close:t,run:()=>s5("POST",`${Jp(a)}/revok\
e-previous`),children:["If ",a.name," was rotated less than 30 minutes ago, the secret before that still works. Whoever uses it is refused within a second, open\
 streams included. The newest secret, ",(0,Jt.jsxs)("span",{className:"mono",children:["…",a.tail]}),", is not touched."]});case"delete":return(0,Jt.jsx)(Me,{
title:`Delete ${a.name}?`,action:"Delete key",close:t,run:()=>s5("DELETE",Jp(a)),children:(0,Jt.jsxs)(T,{gap:"xs",children:[(0,Jt.jsxs)(v,{size:"sm",children:["\
Everything that uses ",(0,Jt.jsx)("span",{className:"mono",children:a.key})," is refused within a second, and its open streams are cut. This cannot be undone; i\
ts logs stay."]}),(0,Jt.jsxs)(v,{size:"sm",c:"dimmed",children:["Last used ",(0,Jt.jsx)(J,{at:a.last_used_at,never:"never"}),"."]})]})})}}var mu=h(B(),1);var su=[{value:"workspace-service",label:"An app or service",short:"Service",about:"Calls models in this workspace.",path:"workspace/service",scope:"workspace_s\
ervice_api_keys.create"},{value:"workspace-user",label:"Me",short:"Personal",about:"Can never do more than you can. It ends when you leave.",path:"workspace/use\
r",scope:"workspace_user_api_keys.create"},{value:"organisation-service",label:"Administration",short:"Admin",about:"Manages the organisation. It can never call\
 a model.",path:"organisation/service",scope:"organisation_service_api_keys.create"}],du=e=>su.find(a=>a.value===e);var at=h(w(),1);function m5({close:e,done:a}){let t=Xa().data,n=Sn(),o=new Set(t?.scopes),[r,i]=(0,mu.useState)(su.find(S=>o.has(S.scope))?.value??"workspace-se\
rvice"),[l,c]=(0,mu.useState)({name:"",description:"",expires:"",allowedIps:[],config:"",override:!0}),[s,f]=(0,mu.useState)({}),d=Qs(r),m=d.data?.data??[],u=s[r]??
m.filter(S=>S.default).map(S=>S.scope),g=L({gcTime:0,mutationFn:()=>O("POST",`${Ui}/${du(r)?.path}`,{name:l.name.trim(),...l.description.trim()?{description:l.description.
trim()}:{},scopes:u,...r==="organisation-service"?{}:{workspace_id:n||t?.workspaces[0]?.id},...r==="workspace-user"?{user_id:t?.user.id}:{},...l.expires?{expires_at:ru(
l.expires)}:{},...l.allowedIps.length>0?{allowed_ips:l.allowedIps}:{},...r==="organisation-service"?{}:iu(l)}),onSuccess:S=>{_o(),a({made:S,name:`Key ${l.name.trim()}`,
scopes:u})}});return(0,at.jsx)(Qa,{opened:!0,onClose:e,title:"Create an API key",size:"lg",closeButtonProps:{"aria-label":"Close"},children:(0,at.jsx)("form",{onSubmit:S=>{
S.preventDefault(),g.mutate()},children:(0,at.jsxs)(T,{children:[(0,at.jsx)(Ru.Group,{label:"Who is it for?",value:r,onChange:S=>i(S),children:(0,at.jsx)(T,{gap:"\
xs",mt:6,children:su.map(S=>(0,at.jsx)(Ru,{value:S.value,label:S.label,description:o.has(S.scope)?S.about:`You lack the scope ${S.scope}.`,disabled:!o.has(S.scope)},
S.value))})}),(0,at.jsx)(lu,{value:l,change:S=>c({...l,...S}),routes:r!=="organisation-service"}),(0,at.jsx)(N,{error:d.error,retry:()=>{d.refetch()}}),d.isPending?
(0,at.jsx)(Ie,{height:360,radius:"md"}):(0,at.jsx)(cu,{scopes:m,value:u,onChange:S=>f({...s,[r]:S})}),(0,at.jsx)(N,{error:g.error}),(0,at.jsxs)(x,{justify:"flex\
-end",className:"drawer-foot",children:[(0,at.jsx)(A,{variant:"default",onClick:e,children:"Cancel"}),(0,at.jsx)(A,{type:"submit",loading:g.isPending,disabled:!l.
name.trim()||u.length===0,children:"Create key"})]})]})})})}var P=h(w(),1),u5=[{name:"Name",least:170},{name:"Kind",width:110},{name:"Key",width:170},{name:"Scopes",width:100},{name:"Last used",width:130},{name:"Expires",
width:120},{name:"Status",width:110},{name:"Actions",width:56,silent:!0}];function f5({rows:e,loading:a,act:t}){return(0,P.jsxs)(Fa,{label:"API keys",columns:u5,
loading:a,minWidth:900,children:[e.length===0&&(0,P.jsx)(C.Tr,{children:(0,P.jsx)(C.Td,{colSpan:u5.length,children:(0,P.jsx)(v,{size:"sm",c:"dimmed",ta:"center",
py:"md",children:"No key matches."})})}),e.map(n=>(0,P.jsxs)(C.Tr,{children:[(0,P.jsxs)(C.Td,{children:[(0,P.jsx)(v,{size:"sm",fw:550,className:"wrap",children:n.
name}),n.description&&(0,P.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:n.description})]}),(0,P.jsx)(C.Td,{children:du(n.type)?.short??n.type}),
(0,P.jsx)(C.Td,{className:"mono nowrap",children:n.key}),(0,P.jsx)(C.Td,{children:(0,P.jsx)(wo,{label:(0,P.jsx)(M4,{scopes:n.scopes}),multiline:!0,maw:360,children:(0,P.jsx)(
"span",{tabIndex:0,children:n.scopes.length})})}),(0,P.jsx)(C.Td,{children:(0,P.jsx)(J,{at:n.last_used_at,never:"Never"})}),(0,P.jsx)(C.Td,{children:(0,P.jsx)(J,
{at:n.expires_at,never:"Never"})}),(0,P.jsx)(C.Td,{children:(0,P.jsx)(Dt,{status:n.status})}),(0,P.jsx)(C.Td,{children:(0,P.jsx)(R4,{row:n,act:t})})]},n.id))]})}
function M4({scopes:e}){let a=e.slice(0,12);return(0,P.jsxs)(v,{size:"xs",className:"wrap",children:[a.join(", "),e.length>a.length?` and ${e.length-a.length} m\
ore`:""]})}function R4({row:e,act:a}){return(0,P.jsxs)(D,{children:[(0,P.jsx)(D.Target,{children:(0,P.jsx)(Na,{variant:"subtle",color:"gray","aria-label":`Actio\
ns for ${e.name}`,children:(0,P.jsx)(ir,{size:18})})}),(0,P.jsxs)(D.Dropdown,{children:[(0,P.jsx)(D.Item,{leftSection:(0,P.jsx)(an,{size:16}),onClick:()=>a({kind:"\
edit",row:e}),children:"Edit"}),(0,P.jsx)(D.Item,{leftSection:(0,P.jsx)(Ws,{size:16}),onClick:()=>a({kind:"rotate",row:e}),children:"Rotate…"}),(0,P.jsx)(D.Item,
{leftSection:(0,P.jsx)(gv,{size:16}),onClick:()=>a({kind:"cut",row:e}),children:"Revoke the previous secret…"}),(0,P.jsx)(D.Divider,{}),(0,P.jsx)(D.Item,{color:"\
red",leftSection:(0,P.jsx)(ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var Ea=h(w(),1);function h5(){let{action:e}=Vn(),[,a]=re(),[t,n]=_a(),o=nr(),[r,i]=(0,Fp.useState)(null),[l,c]=(0,Fp.useState)(null),s=(t.get("search")??"").toLowerCase(),
f=o.data?.data??[],d=f.filter(m=>D4(m,s));return(0,Ea.jsxs)(xe,{title:"API keys",about:"What authenticates to this gateway. Only digests are stored, so a key is\
 shown once; a change takes effect within a second.",actions:(0,Ea.jsx)(A,{component:Y,href:"/keys/new",leftSection:(0,Ea.jsx)(tn,{size:16}),children:"Create ke\
y"}),children:[(0,Ea.jsx)(N,{error:o.error,retry:()=>{o.refetch()}}),o.isSuccess&&f.length===0&&(0,Ea.jsx)(bn,{icon:(0,Ea.jsx)(ji,{size:26}),title:"No API key y\
et",action:(0,Ea.jsx)(A,{component:Y,href:"/keys/new",variant:"light",children:"Create the first key"}),children:"Give each app and each person a key of their o\
wn: then each can be limited, watched and revoked alone."}),!o.error&&(o.isPending||f.length>0)&&(0,Ea.jsxs)(Ea.Fragment,{children:[(0,Ea.jsx)(M,{"aria-label":"\
Search keys",placeholder:"Search by name, tail or scope",leftSection:(0,Ea.jsx)(Za,{size:16}),value:t.get("search")??"",onChange:m=>{let u=m.currentTarget.value;
n(u?{search:u}:{},{replace:!0})},maw:340,mb:"md","data-search":!0}),(0,Ea.jsx)(f5,{rows:d,loading:o.isPending,act:i})]}),e==="new"&&(0,Ea.jsx)(m5,{close:()=>a("\
/keys"),done:m=>{c(m),a("/keys")}}),r&&(0,Ea.jsx)(d5,{act:r,close:()=>i(null),show:c}),l&&(0,Ea.jsx)(Fm,{title:l.name,secret:l.made.key,scopes:l.scopes,note:l.note,
close:()=>c(null)})]})}function D4(e,a){return a?[e.name,e.tail,e.public_id,e.type,...e.scopes].some(t=>t.toLowerCase().includes(a)):!0}var uu=h(B(),1);var Ft=h(w(),1);function p5({email:e,setEmail:a,back:t}){let n=L({mutationFn:()=>O("POST","/v1/password-reset",{email:e.trim()})});return(0,Ft.jsx)(ft,{title:"A\
 new password",about:"For who forgot theirs.",children:(0,Ft.jsx)("form",{onSubmit:r=>{r.preventDefault(),n.mutate()},children:(0,Ft.jsxs)(T,{children:[n.data?(0,Ft.jsx)(
v,{size:"sm",children:n.data.sent_by?"If this address has an account here, a link is on its way. It works once, for twenty minutes.":"This gateway sends no mail\
. Ask an owner or an admin of your organisation for a link, under Members."}):(0,Ft.jsxs)(Ft.Fragment,{children:[(0,Ft.jsx)(M,{label:"Email",type:"email",value:e,
onChange:r=>a(r.currentTarget.value),autoComplete:"username",autoFocus:!0}),(0,Ft.jsx)(N,{error:n.error}),(0,Ft.jsx)(A,{type:"submit",size:"md",loading:n.isPending,
disabled:!e.includes("@"),children:"Send me a link"})]}),(0,Ft.jsx)(_e,{component:"button",type:"button",size:"sm",onClick:t,children:"Back to the login"})]})})})}var Wp=h(B(),1);var Wt=h(w(),1);function g5({methods:e,back:a}){let[t,n]=(0,Wp.useState)(!1),[o,r]=(0,Wp.useState)(""),i=L({mutationFn:f=>O("POST",`${de}/second-factor`,f),onSuccess:()=>Qe(
de)}),l=L({mutationFn:async()=>i.mutateAsync({credential:await Vl(await O("GET",`${de}/passkey/options`))})}),c=t||e.includes("totp");return(0,Wt.jsx)(ft,{title:"\
One more step",about:"Your password was right. Now your second factor.",children:(0,Wt.jsx)("form",{onSubmit:f=>{f.preventDefault(),i.mutate(t?{recovery_code:o.
trim()}:{code:o.replace(/\s/g,"")})},children:(0,Wt.jsxs)(T,{children:[e.includes("passkey")&&!t&&(0,Wt.jsx)(A,{size:"md",variant:e.includes("totp")?"default":"\
filled",leftSection:(0,Wt.jsx)(Ki,{size:18}),loading:l.isPending,onClick:()=>l.mutate(),children:"Use a passkey"}),c&&(0,Wt.jsx)(M,{label:t?"Recovery code":"Cod\
e of your app",placeholder:t?"xxxx-xxxx-xxxx-xxxx":"123 456",value:o,onChange:f=>r(f.currentTarget.value),inputMode:t?"text":"numeric",autoComplete:"one-time-co\
de",autoFocus:!0,styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}}),(0,Wt.jsx)(N,{error:i.error??l.error}),c&&(0,Wt.jsx)(A,{type:"submit",size:"\
md",loading:i.isPending&&!l.isPending,disabled:!o.trim(),children:"Log in"}),(0,Wt.jsxs)(x,{justify:"space-between",children:[(0,Wt.jsx)(_e,{component:"button",
type:"button",size:"sm",onClick:a,children:"Back"}),e.includes("recovery_code")&&(0,Wt.jsx)(_e,{component:"button",type:"button",size:"sm",onClick:()=>{r(""),n(
!t)},children:t?"Use the second factor":"Lost it? Use a recovery code"})]})]})})})}var Je=h(w(),1);function v5(){let[e]=_a(),[a,t]=(0,uu.useState)(e.has("second_factor")?{kind:"second",methods:["passkey","totp","recovery_code"]}:{kind:"start"}),
[n,o]=(0,uu.useState)("");return a.kind==="second"?(0,Je.jsx)(g5,{methods:a.methods,back:()=>t({kind:"start"})}):a.kind==="forgot"?(0,Je.jsx)(p5,{email:n,setEmail:o,
back:()=>t({kind:"start"})}):(0,Je.jsx)(B4,{email:n,setEmail:o,go:t})}function B4({email:e,setEmail:a,go:t}){let[n,o]=(0,uu.useState)(""),[r]=_a(),i=L({mutationFn:()=>O(
"POST",de,{email:e.trim(),password:n}),onSuccess:d=>{if(o(""),d.object==="second_factor")t({kind:"second",methods:d.methods??[]});else return Qe(de)}}),l=L({mutationFn:async()=>{
let d=await Vl(await O("GET",`${de}/passkey/options`));await O("POST",`${de}/passkey`,{credential:d})},onSuccess:()=>Qe(de)}),c=L({mutationFn:async()=>{let{redirect_url:d}=await O(
"POST",`${de}/sso/start`,{email:e.trim(),return_to:"/"});if(d===null)throw new Error("There is no single sign-on for this address. Log in with your password.");
window.location.assign(d)}}),s=d=>{d.preventDefault(),i.mutate()},f=r.get("sso");return(0,Je.jsx)(ft,{title:"Log in",about:"To the console of this Lockgate gate\
way.",children:(0,Je.jsxs)(T,{children:[f&&(0,Je.jsx)(ya,{color:"red",variant:"light",role:"alert",children:U4[f]??"Logging in through your organisation did not\
 work. Try again, or ask an owner."}),(0,Je.jsx)("form",{onSubmit:s,children:(0,Je.jsxs)(T,{children:[(0,Je.jsx)(M,{label:"Email",type:"email",value:e,onChange:d=>a(
d.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"username webauthn",autoFocus:!0}),(0,Je.jsx)(Pa,{label:"Password",value:n,onChange:d=>o(d.currentTarget.
value),required:!0,withAsterisk:!1,autoComplete:"current-password",visibilityToggleButtonProps:{"aria-label":"Show or hide the password"}}),(0,Je.jsx)(N,{error:i.
error??l.error??c.error}),(0,Je.jsx)(A,{type:"submit",size:"md",loading:i.isPending,disabled:!e||!n,children:"Log in"})]})}),(0,Je.jsx)(Us,{label:"or"}),(0,Je.jsxs)(
x,{grow:!0,children:[(0,Je.jsx)(A,{variant:"default",leftSection:(0,Je.jsx)($s,{size:17}),loading:c.isPending,disabled:!e.includes("@"),onClick:()=>c.mutate(),children:"\
Single sign-on"}),Il()&&(0,Je.jsx)(A,{variant:"default",leftSection:(0,Je.jsx)(Ki,{size:17}),loading:l.isPending,onClick:()=>l.mutate(),children:"Passkey"})]}),
(0,Je.jsx)(v,{size:"sm",ta:"center",children:(0,Je.jsx)(_e,{component:"button",type:"button",size:"sm",onClick:()=>t({kind:"forgot"}),children:"Forgot your pass\
word?"})})]})})}var U4={expired:"Logging in through your organisation took too long. Begin again.",denied:"Your organisation’s login did not let you in.",provider:"\
Your organisation’s login could not be asked. Try again in a minute.",not_invited:"You are not a member here yet. Ask an owner or an admin to invite you.",domain:"\
Your address is not of a domain that may enter here.",unverified:"Your organisation’s login has not verified your address.",taken:"Your address belongs to an \
account that is not linked to your organisation’s login. Ask an owner.",disabled:"Your account here is disabled. Ask an owner or an admin."};var q5=h(B(),1);var b5=h(B(),1);var Ot=h(w(),1),L4=[{value:"any",label:"Any outcome"},{value:"ok",label:"Succeeded"},{value:"failed",label:"Failed"}];function y5({filter:e,change:a,live:t,setLive:n,
density:o,setDensity:r}){return(0,Ot.jsxs)(x,{gap:"sm",mb:"md",align:"flex-start",children:[(0,Ot.jsx)(Ye,{"aria-label":"Time range",data:Vg,value:e.range,onChange:i=>a(
{...e,range:i}),allowDeselect:!1,w:165}),(0,Ot.jsx)(Ye,{"aria-label":"Outcome",data:L4,value:e.outcome||"any",onChange:i=>a({...e,outcome:i==="any"?"":i}),allowDeselect:!1,
w:145}),(0,Ot.jsx)(G4,{filter:e,change:a}),(0,Ot.jsxs)(x,{gap:"sm",h:36,wrap:"nowrap",children:[(0,Ot.jsx)(ra,{label:"Live",checked:t,onChange:i=>n(i.currentTarget.
checked)}),(0,Ot.jsx)(wo,{label:o==="normal"?"Denser rows":"Roomier rows",children:(0,Ot.jsx)(Na,{variant:"default",size:36,"aria-label":o==="normal"?"Denser ro\
ws":"Roomier rows",onClick:()=>r(o==="normal"?"dense":"normal"),children:o==="normal"?(0,Ot.jsx)(cv,{size:17}):(0,Ot.jsx)(lv,{size:17})})})]})]})}function G4({filter:e,
change:a}){let[t,n]=(0,b5.useState)(""),o=Li().data?.data??[],r=s=>s.startsWith("@")?s.slice(s.indexOf("/")+1):s,i=[...new Set([...["200","400","401","429","500",
"502"].map(s=>`status:${s}`),...o.map(s=>`model:${r(s.id)}`)])],l=Zg(e),c=s=>{let f=s.map(Xg);f.includes(null)||(a($g(e,f)),n(""))};return(0,Ot.jsx)(Rt,{"aria-l\
abel":"Filters",leftSection:(0,Ot.jsx)(Xs,{size:16}),placeholder:l.length>0?void 0:"model:…  status:429  trace:…  _user=ann",value:l,onChange:c,searchValue:t,
onSearchChange:n,data:t?i:Pg.map(s=>({value:`${s}:`,label:`${s}:`})),onOptionSubmit:s=>{s.endsWith(":")&&setTimeout(()=>n(s))},clearable:!0,clearButtonProps:{"a\
ria-label":"Remove all filters"},style:{flex:"1 1 280px"},"data-search":!0})}var eg=null,w5=e=>{eg=e};function _5(){let e=eg;return eg=null,e}function hu(e){try{return JSON.parse(e)}catch{return null}}function fu(e){let a=Array.isArray(e.content)?e.content.map(n=>n.text??`[${n.type??"part"}]`).join(`
`):e.content??"",t=(e.tool_calls??[]).map(n=>`→ ${n.function?.name??"?"}(${n.function?.arguments??""})`);return[e.reasoning_content??"",a,...t].filter(Boolean).
join(`
`)}function pu(e){let a=hu(e);if(!a)return[];let t=(a.messages??[]).map(n=>({role:n.role??"user",text:fu(n)}));a.instructions&&t.unshift({role:"system",text:a.instructions});
for(let n of[a.prompt,a.input])for(let o of n===void 0?[]:Array.isArray(n)?n:[n])t.push(typeof o=="string"?{role:"user",text:o}:{role:o.role??"user",text:fu(o)});
return t}function q4(e){return e.split(/\r?\n/).filter(a=>a.startsWith("data:")&&!a.includes("[DONE]")).map(a=>hu(a.slice(5))).filter(a=>a!==null)}function x5(e){
return e.error?typeof e.error=="string"?e.error:e.error.message??e.message??"":""}function k5(e){let a=hu(e);if(a){let i=x5(a);return i?[{role:"error",text:i}]:
(a.choices??[]).map(l=>({role:l.message?.role??"assistant",text:l.message?fu(l.message):l.text??""}))}let t=q4(e),n=t.map(i=>(i.choices??[]).map(l=>l.delta?fu(l.
delta):l.text??"").join("")),o=t.map(x5).find(Boolean),r=n.join("")?[{role:"assistant",text:n.join("")}]:[];return o?[...r,{role:"error",text:o}]:r}function z5(e){
let a=hu(e);return a===null?e:JSON.stringify(a,null,2)}function S5(e){let a=[],t=0;return e.forEach((n,o)=>{o>0&&n.sent-t>=10&&a.push({kind:"wait",from:t,to:n.sent,nth:o}),t=Math.max(t,n.sent+n.took),a.push({kind:"a\
ttempt",from:n.sent,to:n.sent+n.took,attempt:n,nth:o+1})}),a}function T5(e){if(!(e>0))return[0];let a=e/5,t=10**Math.floor(Math.log10(a)),n=([1,2,5,10].find(o=>o*
t>=a)??10)*t;return Array.from({length:Math.floor(e/n+1e-9)+1},(o,r)=>Number((r*n).toPrecision(12)))}var we=h(w(),1),H4={hit:"The answer came from the cache.","semantic hit":"The answer to a question of the same meaning came from the cache.",miss:"The cache did\
 not have it.","semantic miss":"The cache had neither it nor anything of the same meaning.",refresh:"The cache was told to ask again."};function A5({log:e}){let a=S5(
e.tries),t=Math.max(e.timings.total,...a.map(r=>r.to)),n=T5(t),o=r=>r.status>=200&&r.status<300&&r.fault==="";return(0,we.jsxs)(T,{gap:"md",children:[(e.cache||
e.continued)&&(0,we.jsxs)(x,{gap:"xs",children:[e.cache&&(0,we.jsxs)(oe,{variant:"light",radius:"sm",tt:"none",color:e.cache.includes("hit")?"teal":"gray",children:[
"Cache: ",e.cache]}),e.continued&&(0,we.jsx)(oe,{variant:"light",radius:"sm",tt:"none",color:"yellow",children:"Continued by another target"}),(0,we.jsxs)(v,{size:"\
sm",c:"dimmed",children:[H4[e.cache]??""," ",e.continued&&"Its stream broke, and the next target went on where it stopped."]})]}),e.tries.length===0?(0,we.jsx)(
v,{size:"sm",c:"dimmed",children:e.cache.includes("hit")?"No provider was asked.":"One target was asked once: its stages are under Timing."}):(0,we.jsxs)("div",
{className:"attempts",role:"table","aria-label":"Attempts",children:[a.map(r=>(0,we.jsx)(K4,{lane:r,total:t,marks:n,good:o},`${r.kind}-${r.nth}`)),(0,we.jsxs)("\
div",{className:"attempt",role:"presentation",children:[(0,we.jsx)("span",{}),(0,we.jsx)("div",{className:"axis","aria-hidden":"true",children:n.map(r=>(0,we.jsx)(
"span",{"data-edge":r===0?"start":r/t>.92?"end":void 0,style:{left:`${r/t*100}%`},children:r===0?"0":Le(r)},r))}),(0,we.jsx)("span",{})]})]})]})}function K4({lane:e,
total:a,marks:t,good:n}){let o={left:`${e.from/a*100}%`,width:`${(e.to-e.from)/a*100}%`},{attempt:r}=e;return(0,we.jsxs)("div",{className:r?"attempt":"attempt a\
ttempt-wait",role:"row",children:[(0,we.jsx)("div",{role:"cell",style:{minWidth:0},children:r?(0,we.jsx)(j4,{attempt:r,nth:e.nth}):"wait"}),(0,we.jsxs)("div",{className:"\
track",role:"cell","aria-label":`from ${Le(e.from)} to ${Le(e.to)}`,children:[t.map(i=>(0,we.jsx)("span",{className:"track-tick",style:{left:`${i/a*100}%`}},i)),
(0,we.jsx)("span",{className:r?"track-bar":"track-wait","data-good":r?n(r):void 0,style:o})]}),(0,we.jsx)(v,{size:r?"sm":"xs",ta:"right",role:"cell",className:"\
nowrap",children:Le(e.to-e.from)})]})}function j4({attempt:e,nth:a}){let t=e.status>=200&&e.status<300&&e.fault==="",n=e.credential?`@${e.credential}`:e.provider;
return(0,we.jsxs)(we.Fragment,{children:[(0,we.jsxs)(x,{gap:6,wrap:"nowrap",children:[(0,we.jsxs)(v,{size:"sm",fw:550,truncate:!0,title:rd(e.path),children:[a,"\
. ",n||rd(e.path)||"target"]}),(0,we.jsx)(oe,{size:"sm",radius:"sm",variant:"light",color:t?"teal":"red",ff:"monospace",flex:"none",children:e.fault&&e.status<400?
e.fault:e.status||"—"})]}),(0,we.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",children:[rd(e.path),e.model,e.fault&&e.status>=400&&Xn(e.fault).toLowerCase()].
filter(Boolean).join(" · ")})]})}var go=h(w(),1);function C5({log:e}){let a=[...pu(e.request.text),...k5(e.response.text)];return a.length===0?(0,go.jsx)(v,{size:"sm",c:"dimmed",children:e.request.
text||e.response.text?"This call is no conversation. Its bodies are in the other tabs.":"No bodies were kept for this call."}):(0,go.jsx)(T,{gap:0,children:a.map(
(t,n)=>(0,go.jsxs)("article",{className:`turn turn-${t.role}`,style:{margin:"0 0 14px",maxWidth:"none"},children:[(0,go.jsxs)(x,{justify:"space-between",mb:2,wrap:"\
nowrap",children:[(0,go.jsx)(v,{size:"xs",c:"dimmed",fw:600,children:Xn(t.role)}),t.text&&(0,go.jsx)(nn,{text:t.text,label:`Copy ${t.role} text`})]}),(0,go.jsx)(
"div",{className:"wrap said",children:t.text||(0,go.jsx)(v,{span:!0,size:"sm",c:"dimmed",children:"Empty"})})]},n))})}var vo=h(w(),1);function E5({log:e}){let a=e.tokensIn+e.tokensOut,t=[["Prompt",ha(e.tokensIn),e.tokensCached>0?`of them ${ha(e.tokensCached)} from the provider'\
s cache`:""],["Answer",ha(e.tokensOut),e.tokensReasoning>0?`of them ${ha(e.tokensReasoning)} for reasoning`:""],["Together",ha(a),e.estimated?"estimated: the pr\
ovider reported none":"as the provider reported"],["Cost",on(e.cost),Y4(e,a)],["Bytes in",Lu(e.bytesIn),"request body"],["Bytes out",Lu(e.bytesOut),"answer"]];return(0,vo.jsx)(
T,{children:(0,vo.jsx)(C,{"aria-label":"Tokens and cost",highlightOnHover:!1,children:(0,vo.jsx)(C.Tbody,{children:t.map(([n,o,r])=>(0,vo.jsxs)(C.Tr,{children:[
(0,vo.jsx)(C.Th,{scope:"row",w:110,children:n}),(0,vo.jsx)(C.Td,{ta:"right",w:120,children:o}),(0,vo.jsx)(C.Td,{children:(0,vo.jsx)(v,{size:"sm",c:"dimmed",children:r})})]},
n))})})})}function Y4(e,a){if(e.cost===null)return"no price is known for this model";if(e.cost===0)return e.provider==="local"?"the built-in model is free":"fre\
e";let t=a>0?`, ${on(e.cost/a*1e6)} per million tokens on average`:"";return`${on(e.cost)} / ${ha(a)} tokens${t}`}var ma=h(w(),1),I4={refused:"The gateway refused it.",upstream_error:"The provider answered with an error.",upstream_cut:"The provider broke off its answer.",client_gone:"\
The client left before the answer was complete.",timeout:"A deadline passed.",revoked:"The key was revoked while the answer was streaming.",drained:"The gateway\
 was stopping.",orphaned:"The worker process died during this call."};function N5({log:e}){let a=nr().data?.data.find(o=>o.id===e.keyId),t=[["Time",Pn(e.at)],["\
Took",Le(e.timings.total||e.ms)],["Tokens",`${ha(e.tokensIn)} in, ${ha(e.tokensOut)} out`],["Cost",on(e.cost)],["Provider",e.credential?`${e.provider} (@${e.credential}\
)`:e.provider||"–"],["API key",a?a.name:e.keyId?e.keyId.slice(0,13):"–"],["Client",[e.clientIp,e.sdk].filter(Boolean).join(", ")||"–"],["Streamed",e.streamed?
"Yes":"No"]],n=Object.entries(e.metadata);return(0,ma.jsxs)("div",{children:[(0,ma.jsxs)(x,{gap:"sm",mb:"sm",wrap:"nowrap",align:"flex-start",children:[(0,ma.jsx)(
Qi,{status:e.status,end:e.end}),(0,ma.jsxs)(v,{fw:600,className:"wrap",style:{flex:1},children:[e.model||e.modelAsked||e.path,(0,ma.jsxs)(v,{span:!0,c:"dimmed",
size:"sm",fw:400,display:"block",className:"mono",children:[e.method," ",e.path]})]})]}),e.end!=="complete"&&e.end&&(0,ma.jsx)(ya,{color:e.ok?"yellow":"orange",
variant:"light",mb:"sm",p:"xs",children:(0,ma.jsxs)(v,{size:"sm",children:[I4[e.end]??Xn(e.end),e.error&&` Code ${e.error}.`,e.upstreamStatus>0&&e.upstreamStatus!==
e.status&&` The provider said ${e.upstreamStatus}.`]})}),(0,ma.jsx)(jn,{cols:{base:2,xs:4},spacing:"sm",verticalSpacing:"xs",component:"dl",m:0,children:t.map(([
o,r])=>(0,ma.jsxs)("div",{children:[(0,ma.jsx)(v,{size:"xs",c:"dimmed",component:"dt",children:o}),(0,ma.jsx)(v,{size:"sm",component:"dd",m:0,className:"wrap",children:r})]},
o))}),(0,ma.jsxs)(x,{gap:6,mt:"sm",children:[(0,ma.jsx)(v,{size:"xs",c:"dimmed",children:"Trace"}),(0,ma.jsx)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`t\
race:${e.traceId}`)}`,className:"mono trace",children:e.traceId}),(0,ma.jsx)(nn,{text:e.traceId,label:"Copy trace id"})]}),n.length>0&&(0,ma.jsxs)(x,{gap:6,mt:4,
children:[(0,ma.jsx)(v,{size:"xs",c:"dimmed",children:"Metadata"}),n.map(([o,r])=>(0,ma.jsxs)(Y,{href:`/logs?range=all&q=${encodeURIComponent(`${o}=${r}`)}`,className:"\
mono trace",children:[o,"=",r]},o))]})]})}var Ka=h(w(),1);function V4({timings:e}){let t=[{name:"Check the key",about:"who calls, and whether they may",at:e.authenticated,tone:"own"},{name:"Receive the \
body",about:"from the client",at:e.received,tone:"own"},{name:"Plan and send",about:"choose the target, write to the provider",at:e.sent,tone:"own"},{name:"Wait\
 for the provider",about:"until its first byte",at:e.firstByte,tone:"provider"},{name:"Relay the answer",about:"until the last byte, record included",at:e.total,
tone:"provider"}].filter(n=>n.at>0).sort((n,o)=>n.at-o.at);return t.map((n,o)=>({...n,from:t[o-1]?.at??0,to:n.at}))}function O5({log:e}){let a=e.timings.total||
1,t=V4(e),n=t.filter(o=>o.tone==="own").reduce((o,r)=>o+r.to-r.from,0);return(0,Ka.jsxs)(T,{gap:"sm",children:[(0,Ka.jsxs)("div",{className:"waterfall",role:"ta\
ble","aria-label":"Timing",children:[t.map(o=>(0,Ka.jsxs)("div",{className:"stage",role:"row",children:[(0,Ka.jsxs)("div",{role:"cell",children:[(0,Ka.jsx)(v,{size:"\
sm",fw:550,children:o.name}),(0,Ka.jsx)(v,{size:"xs",c:"dimmed",children:o.about})]}),(0,Ka.jsxs)("svg",{width:"100%",height:"14",preserveAspectRatio:"none",viewBox:"\
0 0 1000 14","aria-hidden":"true",children:[(0,Ka.jsx)("rect",{x:"0",y:"6",width:"1000",height:"2",className:"rail"}),(0,Ka.jsx)("rect",{x:Math.min(o.from/a*1e3,
997),y:"0",width:Math.max((o.to-o.from)/a*1e3,3),height:"14",rx:"2",className:`bar-${o.tone}`})]}),(0,Ka.jsx)(v,{size:"sm",ta:"right",role:"cell",className:"now\
rap",children:Le(o.to-o.from)})]},o.name)),(0,Ka.jsxs)("div",{className:"stage",role:"row",children:[(0,Ka.jsx)(v,{size:"sm",fw:600,role:"cell",children:"Total"}),
(0,Ka.jsx)("span",{}),(0,Ka.jsx)(v,{size:"sm",fw:600,ta:"right",role:"cell",children:Le(e.timings.total)})]})]}),(0,Ka.jsxs)(v,{size:"xs",c:"dimmed",children:["\
Times count from the moment the request’s headers were complete. The gateway’s own part before the provider was called is ",Le(n),", the time a client neede\
d to send its body included.",e.attempts>1&&` ${e.attempts} attempts were made.`]})]})}var ee=h(w(),1);function D5({id:e,rows:a,close:t,open:n}){let o=tv(e),r=a.findIndex(i=>i.id===e);return(0,ee.jsxs)(Qa,{opened:!0,onClose:t,size:"xl",title:"Requ\
est",closeButtonProps:{"aria-label":"Close"},children:[(0,ee.jsx)(N,{error:o.error,title:"This log cannot be shown",retry:()=>{o.refetch()}}),o.isPending&&(0,ee.jsxs)(
T,{children:[(0,ee.jsx)(Ie,{height:70,radius:"md"}),(0,ee.jsx)(Ie,{height:36,radius:"md"}),(0,ee.jsx)(Ie,{height:260,radius:"md"})]}),o.data&&(0,ee.jsxs)(T,{children:[
(0,ee.jsx)(N5,{log:o.data}),(0,ee.jsx)(Z4,{log:o.data,previous:a[r-1]?.id,next:r>=0?a[r+1]?.id:void 0,open:n}),(0,ee.jsxs)(Ve,{defaultValue:"chat",keepMounted:!1,
children:[(0,ee.jsx)(Ve.List,{className:"scroll-tabs","aria-label":"Parts of the request",mb:"md",children:M5(o.data).map(({value:i,label:l})=>(0,ee.jsx)(Ve.Tab,
{value:i,children:l},i))}),M5(o.data).map(({value:i,show:l})=>(0,ee.jsx)(Ve.Panel,{value:i,children:(0,ee.jsx)(l,{log:o.data})},i))]},e)]})]})}var Q4=[{value:"c\
hat",label:"Chat",show:C5},{value:"attempts",label:"Attempts",show:A5},{value:"request",label:"Request",show:({log:e})=>(0,ee.jsx)(R5,{part:e.request,label:"Req\
uest body"})},{value:"response",label:"Response",show:({log:e})=>(0,ee.jsx)(R5,{part:e.response,label:"Response body"})},{value:"headers",label:"Headers",show:P4},
{value:"timing",label:"Timing",show:O5},{value:"cost",label:"Tokens and cost",show:E5}],M5=e=>Q4.filter(({value:a})=>a!=="attempts"||e.tries.length>0||e.cache!==
""||e.continued);function R5({part:e,label:a}){return e.text?(0,ee.jsxs)(T,{gap:"xs",children:[e.truncated&&(0,ee.jsx)(v,{size:"sm",c:"dimmed",children:"Long: o\
nly its beginning was kept."}),(0,ee.jsx)(aa,{text:z5(e.text),label:a})]}):(0,ee.jsx)(v,{size:"sm",c:"dimmed",children:"No body was kept."})}function P4({log:e}){
let a=[{name:"Request headers",pairs:e.request.headers},{name:"Response headers",pairs:e.response.headers}];return(0,ee.jsx)(T,{children:a.map(({name:t,pairs:n})=>(0,ee.jsxs)(
"div",{children:[(0,ee.jsx)(v,{size:"sm",fw:600,mb:6,children:t}),n.length===0?(0,ee.jsx)(v,{size:"sm",c:"dimmed",children:"None were kept."}):(0,ee.jsx)(aa,{text:n.
map(([o,r])=>`${o}: ${r}`).join(`
`),label:t})]},t))})}var X4=/^x-portkey-(?!api-key$|trace-id$|package-|runtime)/;function Z4({log:e,previous:a,next:t,open:n}){let[,o]=re(),r=Ql(e.method,e.path,
e.request.text||void 0,e.request.headers.filter(([l])=>X4.test(l))),i=()=>{let l=pu(e.request.text),c=l.filter(d=>d.role==="user"||d.role==="assistant").map(d=>({
role:d.role,content:d.text})),s=l.filter(d=>d.role==="system").map(d=>d.text).join(`
`),f=e.credential&&!e.modelAsked.startsWith("@")?`@${e.credential}/${e.modelAsked}`:e.modelAsked;w5({model:f,system:s,messages:c}),o("/playground")};return(0,ee.jsxs)(
x,{gap:"xs",children:[(0,ee.jsx)(Qn,{text:r,children:"Copy as curl"}),(0,ee.jsx)(Qn,{text:`${window.location.origin}/logs/${e.id}`,children:"Copy link"}),e.path.
endsWith("/chat/completions")&&e.request.text&&!e.request.truncated&&(0,ee.jsx)(A,{variant:"default",leftSection:(0,ee.jsx)(Yi,{size:16}),onClick:i,children:"Op\
en in playground"}),(0,ee.jsxs)(x,{gap:4,ml:"auto",children:[(0,ee.jsx)(A,{variant:"default",px:10,disabled:!a,onClick:()=>a&&n(a),"aria-label":"Newer request",
children:(0,ee.jsx)(uv,{size:16})}),(0,ee.jsx)(A,{variant:"default",px:10,disabled:!t,onClick:()=>t&&n(t),"aria-label":"Older request",children:(0,ee.jsx)(mv,{size:16})})]})]})}var L5=h(B(),1);var gu=h(B(),1);var Ir=h(w(),1),B5=[{keys:["g","h"],does:"Go to the first page",to:"/"},{keys:["g","p"],does:"Go to the playground",to:"/playground"},{keys:["g","l"],does:"Go t\
o logs",to:"/logs"},{keys:["g","c"],does:"Go to configs",to:"/configs"},{keys:["g","k"],does:"Go to API keys",to:"/keys"},{keys:["g","v"],does:"Go to virtual ke\
ys",to:"/virtual-keys"}],$4=[{keys:["Ctrl/Cmd","K"],does:"Search and commands"},{keys:["/"],does:"Filter or search on this page"},{keys:["j"],does:"Next log"},{
keys:["k"],does:"Previous log"},{keys:["Esc"],does:"Close what is open"},{keys:["?"],does:"This sheet"}],ag="lockgate:shortcuts",J4=1200,vu=()=>{window.dispatchEvent(
new Event(ag))};function tg(e){if(e.ctrlKey||e.metaKey||e.altKey||e.defaultPrevented)return!0;let a=e.target instanceof HTMLElement?e.target:document.body;return a.
isContentEditable||a.closest('input, textarea, select, [role="menu"], [role="dialog"]')!==null}function U5(){let[,e]=re(),[a,t]=cc(!1),n=(0,gu.useRef)({key:"",at:0});
return(0,gu.useEffect)(()=>{let o=r=>{if(tg(r))return;let{key:i,at:l}=n.current,c=Date.now()-l<J4&&B5.find(s=>s.keys[0]===i&&s.keys[1]===r.key);if(n.current={key:r.
key,at:Date.now()},c&&c.to)e(c.to);else if(r.key==="?")t.open();else if(r.key==="/")document.querySelector("[data-search]")?.focus();else return;r.preventDefault()};
return window.addEventListener("keydown",o),window.addEventListener(ag,t.open),()=>{window.removeEventListener("keydown",o),window.removeEventListener(ag,t.open)}},
[e,t]),(0,Ir.jsx)(fa,{opened:a,onClose:t.close,title:"Keyboard shortcuts",closeButtonProps:{"aria-label":"Close"},children:(0,Ir.jsx)(T,{gap:10,children:[...$4,
...B5].map(o=>(0,Ir.jsxs)(x,{justify:"space-between",children:[(0,Ir.jsx)(v,{size:"sm",children:o.does}),(0,Ir.jsx)(x,{gap:4,children:o.keys.map(r=>(0,Ir.jsx)(Ls,
{children:r},r))})]},o.does))})})}var oa=h(w(),1),F4=[{name:"Time",width:116},{name:"Status",width:76},{name:"Model",least:170},{name:"Metadata",width:180},{name:"Tokens",right:!0,width:104},{name:"\
Cost",right:!0,width:100},{name:"Took",right:!0,width:88},{name:"Trace",width:116,from:"xl"}];function G5({rows:e,loading:a,density:t,chosen:n,suffix:o}){let[,r]=re();
return ez(e,i=>document.getElementById(`log-${i}`)?.focus()),(0,oa.jsx)(Fa,{label:"Logs",columns:F4,loading:a,minWidth:860,spacing:t==="dense"?"xs":"sm",children:e.
map(i=>{let l=`/logs/${i.id}${o}`;return(0,oa.jsxs)(C.Tr,{className:i.id===n?"clickable chosen":"clickable",onClick:()=>r(l),children:[(0,oa.jsx)(C.Td,{children:(0,oa.jsx)(
Y,{id:`log-${i.id}`,href:l,className:"row-link",onClick:c=>c.stopPropagation(),children:(0,oa.jsx)(J,{at:i.at})})}),(0,oa.jsx)(C.Td,{children:(0,oa.jsx)(Qi,{status:i.
status,end:i.end})}),(0,oa.jsxs)(C.Td,{children:[(0,oa.jsx)("div",{className:"ellipsis",title:i.model,children:i.model||`${i.method} ${i.path}`}),t==="normal"&&
(0,oa.jsx)(v,{size:"xs",c:"dimmed",className:"ellipsis",children:[i.credential?`@${i.credential}`:i.provider,i.path.replace("/v1/","")].filter(Boolean).join(" ·\
 ")})]}),(0,oa.jsx)(C.Td,{children:(0,oa.jsx)(W4,{metadata:i.metadata})}),(0,oa.jsxs)(C.Td,{ta:"right",className:"nowrap",title:i.estimated?"Estimated: the prov\
ider reported none":void 0,children:[i.estimated&&"≈ ",fc(i.tokensIn)," → ",fc(i.tokensOut)]}),(0,oa.jsx)(C.Td,{ta:"right",children:on(i.cost)}),(0,oa.jsx)(
C.Td,{ta:"right",children:Le(i.ms)}),(0,oa.jsx)(C.Td,{className:"mono nowrap",title:i.traceId,visibleFrom:"xl",children:i.traceId.length>11?`${i.traceId.slice(0,
10)}…`:i.traceId})]},i.id)})})}function W4({metadata:e}){let a=Object.entries(e);return(0,oa.jsxs)(x,{gap:4,children:[a.slice(0,3).map(([t,n])=>(0,oa.jsxs)(oe,
{variant:"default",size:"sm",tt:"none",fw:450,radius:"sm",maw:160,title:`${t}=${n}`,children:[t,"=",n]},t)),a.length>3&&(0,oa.jsxs)(v,{size:"xs",c:"dimmed",children:[
"+",a.length-3]})]})}function ez(e,a){(0,L5.useEffect)(()=>{let t=n=>{if(tg(n)||n.key!=="j"&&n.key!=="k")return;let o=e.findIndex(i=>document.activeElement?.id===
`log-${i.id}`),r=e[n.key==="j"?Math.min(o+1,e.length-1):Math.max(o-1,0)];r&&a(r.id)};return window.addEventListener("keydown",t),()=>window.removeEventListener(
"keydown",t)},[e,a])}var qe=h(w(),1),az=2e3;function H5(){let{id:e}=Vn(),[a]=_a(),[,t]=re(),[n,o]=(0,q5.useState)(!0),[r,i]=zg({key:"lockgate-log-density",defaultValue:"normal"}),l=Jg(
a),c=Math.max(0,Number(a.get("page"))||0),s=Ps(l,c,n&&c===0?az:!1),f=s.data?.rows??[],d=s.data?.total??0,m=Math.ceil(d/l.pageSize),u=Is(l,c),g=S=>t(`/logs${Is(S,
0)}`,{replace:!0}),k=u!=="";return(0,qe.jsxs)(xe,{title:"Logs",about:"One record for every call, written before the last byte of its answer left.",wide:!0,children:[
(0,qe.jsx)(y5,{filter:l,change:g,live:n,setLive:o,density:r,setDensity:i}),s.error&&!s.data?(0,qe.jsx)(N,{error:s.error,retry:()=>{s.refetch()}}):s.isSuccess&&d===
0?(0,qe.jsx)(tz,{filtered:k,everything:()=>t("/logs?range=all")}):(0,qe.jsxs)(qe.Fragment,{children:[(0,qe.jsx)(G5,{rows:f,loading:s.isPending,density:r,chosen:e,
suffix:u}),(0,qe.jsxs)(x,{justify:"space-between",mt:"md",children:[(0,qe.jsx)(v,{size:"sm",c:"dimmed","aria-live":"polite",children:s.isSuccess?`${ha(d)} ${d===
1?"request":"requests"}`:" "}),m>1&&(0,qe.jsx)(qs,{total:m,value:c+1,onChange:S=>t(`/logs${Is(l,S-1)}`),size:"sm",getControlProps:S=>({"aria-label":`${S} page`})})]})]}),
e&&(0,qe.jsx)(D5,{id:e,rows:f,close:()=>t(`/logs${u}`),open:S=>t(`/logs/${S}${u}`,{replace:!0})})]})}function tz({filtered:e,everything:a}){return(0,qe.jsxs)(bn,
{icon:(0,qe.jsx)(Cv,{size:26}),title:e?"No request matches":"No request in the last 24 hours",action:(0,qe.jsxs)(x,{gap:"sm",children:[(0,qe.jsx)(A,{variant:"li\
ght",onClick:a,children:"Show all time"}),(0,qe.jsx)(A,{component:Y,href:"/playground",variant:"default",children:"Make a request"})]}),children:["New requests \
appear here by themselves. Filter by typing ",(0,qe.jsx)("span",{className:"mono",children:"model:"}),","," ",(0,qe.jsx)("span",{className:"mono",children:"stat\
us:"}),", ",(0,qe.jsx)("span",{className:"mono",children:"trace:"})," or a metadata pair such as"," ",(0,qe.jsx)("span",{className:"mono",children:"_user=ann"}),
"."]})}var Ci=h(B(),1);var xs=h(B(),1);var ac=h(w(),1);function Vr({label:e,roles:a,value:t,change:n,bare:o,disabled:r}){return(0,ac.jsx)(Ye,{label:o?void 0:e,"aria-label":o?e:void 0,data:a.map(({value:i,
label:l})=>({value:i,label:l})),value:t,onChange:i=>i&&n(i),allowDeselect:!1,disabled:r,comboboxProps:{width:320,position:"bottom-start"},renderOption:({option:i})=>(0,ac.jsxs)(
"div",{children:[(0,ac.jsx)(v,{size:"sm",children:i.label}),(0,ac.jsx)(v,{size:"xs",c:"dimmed",children:a.find(l=>l.value===i.value)?.about})]})})}var ht=h(w(),1);function K5({close:e,done:a}){let t=Sn(),n=jr().data?.data??[],[o,r]=(0,xs.useState)(""),[i,l]=(0,xs.useState)("member"),[c,s]=(0,xs.useState)(t?
[t]:[]),[f,d]=(0,xs.useState)({}),m=()=>q("POST",Io,{email:o.trim(),role:i,workspaces:c.map(u=>({id:u,role:f[u]??"member"}))},Io);return(0,ht.jsxs)(Ze,{title:"I\
nvite a person",action:"Make the link",ready:/^\S+@\S+$/.test(o.trim()),save:m,done:u=>a({email:o.trim(),link:u.invite_link}),close:e,children:[(0,ht.jsx)(M,{label:"\
Email",type:"email",placeholder:"ann@example.org",value:o,onChange:u=>r(u.currentTarget.value),required:!0,"data-autofocus":!0}),(0,ht.jsx)(Vr,{label:"Role in t\
he organisation",roles:Ai.filter(u=>u.value!=="owner"),value:i,change:l}),i==="member"&&(0,ht.jsxs)(ht.Fragment,{children:[(0,ht.jsx)(Gs,{label:"Workspaces",data:n.
map(u=>({value:u.id,label:u.name})),value:c,onChange:s,searchable:!0,placeholder:c.length>0?void 0:"None yet"}),c.length>0&&(0,ht.jsx)(Di.Wrapper,{label:"Role i\
n each",children:(0,ht.jsx)(T,{gap:"xs",mt:6,children:c.map(u=>(0,ht.jsxs)(x,{wrap:"nowrap",justify:"space-between",children:[(0,ht.jsx)("span",{children:n.find(
g=>g.id===u)?.name??u}),(0,ht.jsx)("div",{style:{width:140},children:(0,ht.jsx)(Vr,{label:`Role in ${n.find(g=>g.id===u)?.name??u}`,bare:!0,roles:_s,value:f[u]??
"member",change:g=>d({...f,[u]:g})})})]},u))})})]})]})}var Po=h(w(),1);function j5({email:e,link:a,close:t}){return(0,Po.jsx)(fa,{opened:!0,onClose:t,title:`Invite of ${e}`,size:"lg",closeOnClickOutside:!1,closeButtonProps:{
"aria-label":"Close"},children:(0,Po.jsxs)(T,{children:[(0,Po.jsxs)(v,{size:"sm",children:["Send this link to ",e,". It works once, for a week, and is not shown\
 again: for another one choose “New link” in the list."]}),(0,Po.jsx)(M,{"aria-label":"Link",value:a,readOnly:!0,onFocus:n=>n.currentTarget.select(),styles:{
input:{fontFamily:"var(--mantine-font-family-monospace)",fontSize:13}}}),(0,Po.jsxs)(x,{justify:"space-between",children:[(0,Po.jsx)(Qn,{text:a,primary:!0,children:"\
Copy link"}),(0,Po.jsx)(A,{variant:"default",onClick:t,children:"Done"})]})]})})}var Y5=h(B(),1);var ks=h(w(),1);function I5({row:e,close:a}){let t=Xa().data?.user.role,[n,o]=(0,Y5.useState)(e.role),r=t==="owner"?Ai:Ai.filter(i=>i.value!=="owner");return(0,ks.jsxs)(
Ze,{title:`Role of ${Wa(e)}`,action:"Save",ready:n!==e.role,save:()=>q("PUT",`${Bn}/${e.id}`,{role:n},Bn),close:a,size:"md",children:[(0,ks.jsx)(Vr,{label:"Role\
 in the organisation",roles:r,value:n,change:o}),(0,ks.jsx)(v,{size:"sm",c:"dimmed",children:"It takes effect within a second, on their keys too. Nobody raises \
themself, and the last owner stays one."})]})}var K=h(w(),1),V5=e=>Ai.find(a=>a.value===e)?.label??e;function Q5(){let[e,a]=_a(),[t,n]=(0,Ci.useState)(!1),[o,r]=(0,Ci.useState)(null);return(0,K.jsxs)(xe,{title:"\
Members",about:"People of the organisation. Owners and admins reach every workspace; members reach those that they are put in.",actions:(0,K.jsx)(fo,{scope:"org\
anisation_users.create",run:()=>n(!0),children:"Invite"}),children:[(0,K.jsxs)(Ve,{value:e.get("tab")??"people",onChange:i=>a(i==="invites"?{tab:i}:{},{replace:!0}),
keepMounted:!1,children:[(0,K.jsxs)(Ve.List,{mb:"md",children:[(0,K.jsx)(Ve.Tab,{value:"people",children:"People"}),(0,K.jsx)(Ve.Tab,{value:"invites",children:"\
Invites"})]}),(0,K.jsx)(Ve.Panel,{value:"people",children:(0,K.jsx)(nz,{})}),(0,K.jsx)(Ve.Panel,{value:"invites",children:(0,K.jsx)(rz,{show:r})})]}),t&&(0,K.jsx)(
K5,{close:()=>n(!1),done:i=>{r(i),a({tab:"invites"})}}),o&&(0,K.jsx)(j5,{...o,close:()=>r(null)})]})}function nz(){let e=au(),a=Xa().data?.user.id,t=new Map((jr().
data?.data??[]).map(d=>[d.id,d.name])),[n,o]=(0,Ci.useState)(null),[r,i]=(0,Ci.useState)(null),l=()=>o(null),c=d=>d.id!==a;return(0,K.jsxs)(K.Fragment,{children:[
(0,K.jsx)(N,{error:r}),(0,K.jsx)(Pt,{label:"People",found:e,keyOf:d=>d.id,nameOf:Wa,texts:d=>[d.email,Wa(d),d.role],acts:[{name:"Change role",icon:Gv,scope:"org\
anisation_users.update",for:c,run:d=>o({kind:"role",row:d})},{name:"Disable…",icon:Nv,scope:"organisation_users.update",for:d=>c(d)&&d.status==="active",run:d=>o(
{kind:"disable",row:d})},{name:"Let in again",icon:Ev,scope:"organisation_users.update",for:d=>d.status!=="active",run:d=>{i(null),q("PUT",`${Bn}/${d.id}`,{status:"\
active"},Bn).catch(i)}},{name:"Remove…",icon:od,scope:"organisation_users.delete",danger:!0,for:c,run:d=>o({kind:"remove",row:d})}],cells:[{name:"Person",least:220,
show:d=>(0,K.jsx)(Xt,{name:d.id===a?`${Wa(d)} (you)`:Wa(d),about:d.email})},{name:"Role",width:110,show:d=>V5(d.role)},{name:"Workspaces",least:160,show:d=>d.role===
"member"?(0,K.jsx)(oz,{ids:d.workspace_ids,names:t}):"All"},{name:"Since",width:120,from:"lg",show:d=>(0,K.jsx)(J,{at:d.created_at})},{name:"Status",width:110,show:d=>(0,K.jsx)(
Dt,{status:d.status})}],empty:{icon:(0,K.jsx)(lr,{size:26}),title:"Nobody is here",about:"Invite the first."}}),n?.kind==="role"&&(0,K.jsx)(I5,{row:n.row,close:l}),
n?.kind==="disable"&&(0,K.jsx)(Me,{title:`Disable ${Wa(n.row)}?`,action:"Disable",close:l,run:()=>q("PUT",`${Bn}/${n.row.id}`,{status:"disabled"},Bn),children:"\
Their sessions end now and their keys stop working within a second. You can let them in again."}),n?.kind==="remove"&&(0,K.jsx)(Me,{title:`Remove ${Wa(n.row)}?`,
action:"Remove",close:l,run:()=>q("DELETE",`${Bn}/${n.row.id}`,void 0,Bn),children:"Their sessions end now; their own keys and open invites are deleted. What th\
ey made for others stays, and so does what they did in the logs. This cannot be undone."})]})}function oz({ids:e,names:a}){return e.length===0?(0,K.jsx)(K.Fragment,
{children:"–"}):(0,K.jsxs)(x,{gap:4,children:[e.slice(0,3).map(t=>(0,K.jsx)(oe,{variant:"light",color:"gray",tt:"none",children:a.get(t)??"One more"},t)),e.length>
3&&`and ${e.length-3} more`]})}function rz({show:e}){let a=J2(),[t,n]=(0,Ci.useState)(null),[o,r]=(0,Ci.useState)(null);return(0,K.jsxs)(K.Fragment,{children:[(0,K.jsx)(
N,{error:o}),(0,K.jsx)(Pt,{label:"Invites",found:a,keyOf:c=>c.id,nameOf:c=>c.email,texts:c=>[c.email,c.status],acts:[{name:"New link",icon:Bv,scope:"organisatio\
n_users.create",for:c=>c.status==="pending"||c.status==="expired",run:c=>{r(null),q("POST",`${Io}/${c.id}/resend`,{},Io).then(s=>e({email:c.email,link:s.invite_link}),
r)}},{name:"Withdraw…",icon:ka,scope:"organisation_users.delete",danger:!0,for:c=>c.status==="pending",run:n}],cells:[{name:"Email",least:220,show:c=>(0,K.jsx)(
Xt,{name:c.email,about:c.workspaces.length>0?`${c.workspaces.length} ${c.workspaces.length===1?"workspace":"workspaces"}`:void 0})},{name:"As",width:110,show:c=>V5(
c.role)},{name:"Invited",width:120,show:c=>(0,K.jsx)(J,{at:c.created_at})},{name:"Ends",width:120,show:c=>c.status==="pending"?(0,K.jsx)(J,{at:c.expires_at}):"–"},
{name:"Status",width:120,show:c=>(0,K.jsx)(Dt,{status:c.status})}],empty:{icon:(0,K.jsx)(Ov,{size:26}),title:"Nobody is invited",about:"An invite is a link that\
 works once, for a week."}}),t&&(0,K.jsx)(Me,{title:`Withdraw the invite of ${t.email}?`,action:"Withdraw",close:()=>n(null),run:()=>q("DELETE",`${Io}/${t.id}`,
void 0,Io),children:"Its link stops working now."})]})}var zs=h(w(),1);function P5(){return(0,zs.jsx)(xe,{title:"Page not found",children:(0,zs.jsx)(bn,{icon:(0,zs.jsx)(hv,{size:26}),title:"There is nothing at this \
address",action:(0,zs.jsx)(A,{component:Y,href:"/",variant:"light",children:"To the first page"}),children:"The link may be old, or mistyped."})})}var Qr=h(B(),1);var Xo=h(B(),1);var Ei=null;async function X5(){if(Ei&&Ei.until>Date.now()+3e4)return Ei.key;let e=await O("POST","/v1/profile/playground-key");return Ei={key:e.key,until:new Date(
e.expires_at).getTime()},Ei.key}var ng=()=>{Ei=null};async function*iz(e){let a=new TextDecoder,t=e.getReader(),n="";for(;;){let{done:o,value:r}=await t.read();
n+=o?a.decode():a.decode(r,{stream:!0});let i=n.split(/\r?\n\r?\n/);n=o?"":i.pop()??"";for(let l of i){let c=l.split(/\r?\n/).filter(s=>s.startsWith("data:")).map(
s=>s.slice(5).trimStart());c.length>0&&(yield c.join(`
`))}if(o)return}}async function Z5(e,a){return Ks("/v1/chat/completions",{method:"POST",credentials:"omit",signal:e.signal,headers:{"content-type":"application/\
json","x-portkey-api-key":a,"x-portkey-trace-id":e.traceId,"x-portkey-metadata":JSON.stringify({source:"playground"})},body:JSON.stringify({model:e.model,messages:e.
messages,stream:!0,stream_options:{include_usage:!0},...e.temperature===void 0?{}:{temperature:e.temperature},...e.maxTokens===void 0?{}:{max_tokens:e.maxTokens}})})}
async function $5(e){let a=performance.now(),t=await Z5(e,await X5());if(t.status===401&&Ei&&(ng(),t=await Z5(e,await X5())),!t.ok||!t.body)throw await Hs(t);let n={
finish:"",tokensOut:0,firstTokenMs:0,totalMs:0},o=0;for await(let r of iz(t.body)){if(r==="[DONE]")break;let i=JSON.parse(r);if(i.error)throw new Error(i.error.
message??"The provider broke off the answer.");let l=i.choices?.[0],c=l?.delta?.content??l?.delta?.reasoning_content??"";c&&(o+=1,n.firstTokenMs||=performance.now()-
a,e.onText(c)),n.finish=l?.finish_reason??n.finish,n.tokensOut=i.usage?.completion_tokens??n.tokensOut}return n.tokensOut||=o,n.totalMs=performance.now()-a,n}function J5(e=[]){let[a,t]=(0,Xo.useState)(e),n=(0,Xo.useRef)(null);(0,Xo.useEffect)(()=>()=>n.current?.abort(),[]);let o=(0,Xo.useCallback)(l=>{t(c=>[...c.slice(
0,-1),l(c[c.length-1])])},[]),r=(0,Xo.useCallback)(async(l,c)=>{let s=js(),f={model:c.model,traceId:s,running:!0,stopped:!1,outcome:null,error:null};t([...l,{role:"\
assistant",content:"",answer:f}]);let d=m=>o(u=>({...u,answer:{...f,running:!1,...m}}));n.current=new AbortController;try{let m=await $5({model:c.model,messages:[
...c.system.trim()?[{role:"system",content:c.system}]:[],...l.map(lz)],temperature:c.temperature===""?void 0:c.temperature,maxTokens:c.maxTokens===""?void 0:c.maxTokens,
traceId:s,signal:n.current.signal,onText:u=>o(g=>({...g,content:g.content+u}))});d({outcome:m})}catch(m){m instanceof DOMException&&m.name==="AbortError"?d({stopped:!0}):
d({error:m})}},[o]),i=a[a.length-1]?.answer?.running??!1;return{turns:a,running:i,send:(l,c)=>{r([...a,{role:"user",content:l}],c)},again:l=>{r(a.slice(0,-1),l)},
stop:()=>n.current?.abort(),clear:()=>{n.current?.abort(),t([])}}}var lz=({role:e,content:a})=>({role:e,content:a});var Ln=h(w(),1);function cz(e,a){let t=a&&!e.includes(a)?[a,...e]:e,n=new Map;for(let o of t){let r=o.startsWith("@")&&o.includes("/")?o.slice(0,o.indexOf("/")):
"Models";n.set(r,[...n.get(r)??[],o])}return[...n].map(([o,r])=>({group:o,items:r.map(i=>({value:i,label:o==="Models"?i:i.slice(o.length+1)}))}))}function F5({value:e,
change:a}){let t=Li(),n=t.data?.data.map(o=>o.id)??[];return(0,Ln.jsx)(ne,{p:"md",radius:"lg",component:"aside","aria-label":"Settings",children:(0,Ln.jsxs)(T,{
children:[(0,Ln.jsx)(N,{error:t.error,retry:()=>{t.refetch()},title:"Models cannot be listed"}),(0,Ln.jsxs)("div",{children:[(0,Ln.jsx)(Ye,{label:"Model",data:cz(
n,e.model),value:e.model,onChange:o=>a({model:o??""}),searchable:!0,allowDeselect:!1,nothingFoundMessage:"No model matches",maxDropdownHeight:320,comboboxProps:{
width:340,position:"bottom-end"}}),(0,Ln.jsx)(v,{size:"xs",c:"dimmed",mt:4,className:"wrap mono",children:e.model})]}),(0,Ln.jsx)(ot,{label:"System prompt",value:e.
system,onChange:o=>a({system:o.currentTarget.value}),autosize:!0,minRows:3,maxRows:10}),(0,Ln.jsx)(er,{label:"Temperature",description:"0 is steady, higher is f\
reer",value:e.temperature,onChange:o=>a({temperature:typeof o=="number"?o:""}),min:0,max:2,step:.1,decimalScale:2}),(0,Ln.jsx)(er,{label:"Longest answer",description:"\
In tokens",value:e.maxTokens,onChange:o=>a({maxTokens:typeof o=="number"?o:""}),min:1,max:1e6,step:64,allowDecimal:!1})]})})}var ja=h(w(),1);function W5({turn:e,again:a}){let{answer:t}=e;return(0,ja.jsxs)("article",{className:`turn turn-${e.role}`,"aria-label":e.role==="user"?"You":"M\
odel",children:[(0,ja.jsxs)(x,{justify:"space-between",gap:"xs",mb:4,wrap:"nowrap",children:[(0,ja.jsx)(v,{size:"xs",c:"dimmed",fw:600,truncate:!0,children:e.role===
"user"?"You":t?.model??"Model"}),e.content&&!t?.running&&(0,ja.jsx)(nn,{text:e.content,label:"Copy text"})]}),e.content&&(0,ja.jsxs)("div",{className:"wrap said",
children:[e.content,t?.running&&(0,ja.jsx)("span",{className:"caret","aria-hidden":"true"})]}),t?.running&&!e.content&&(0,ja.jsx)("span",{className:"pulse","ari\
a-label":"Waiting for the first token",role:"img"}),t&&!t.running&&!!t.error&&(0,ja.jsx)(N,{error:t.error}),t&&!t.running&&(0,ja.jsx)(dz,{answer:t,again:a})]})}
function sz(e){return Oa({queryKey:["/v1/logs","trace",e],queryFn:async()=>{let t=Qg({...Ys,trace:e,pageSize:1},0);return Fg(await O("GET",`/v1/logs?${t}`)).rows[0]??
null},refetchInterval:t=>t.state.data||t.state.dataUpdateCount>10?!1:500,staleTime:1/0}).data??void 0}function dz({answer:e,again:a}){let t=sz(e.traceId),{outcome:n}=e,
o=n?(n.totalMs-n.firstTokenMs)/1e3:0,r=[];return e.stopped&&r.push(["","Stopped"]),n?.firstTokenMs&&r.push(["First token",Le(n.firstTokenMs)]),n&&n.tokensOut>1&&
o>0&&r.push(["Speed",`${((n.tokensOut-1)/o).toFixed(1)} tokens/s`]),t&&r.push(["Tokens",`${ha(t.tokensIn)} in, ${ha(t.tokensOut)} out`],["Cost",on(t.cost)]),n?.
finish==="length"&&r.push(["","Cut at the longest answer"]),(0,ja.jsxs)(x,{gap:"md",mt:8,mih:26,className:"figures",children:[r.map(([i,l])=>(0,ja.jsxs)(v,{size:"\
xs",c:"dimmed",children:[i&&`${i} `,(0,ja.jsx)(v,{span:!0,size:"xs",fw:600,c:"var(--mantine-color-text)",children:l})]},i+l)),t&&(0,ja.jsx)(_e,{component:Y,href:`\
/logs/${t.id}`,size:"xs",children:"Open log"}),a&&(0,ja.jsx)(A,{size:"compact-xs",variant:"subtle",leftSection:(0,ja.jsx)(Ws,{size:13}),onClick:a,children:"Agai\
n"})]})}var Ne=h(w(),1),mz=["Write a haiku about rivers.","Explain what a lock gate does.","Name three uses of steam."];function e_(){let[e]=(0,Qr.useState)(_5),a=Pi(),
[t,n]=(0,Qr.useState)({model:e?.model??"",system:e?.system??"You are a helpful assistant.",temperature:.7,maxTokens:256}),o={...t,model:t.model||a},r=J5(e?.messages.
slice(0,-1)),[i,l]=(0,Qr.useState)(e?.messages.at(-1)?.content??""),c=(0,Qr.useRef)(null),s=r.turns.at(-1);(0,Qr.useEffect)(()=>{c.current&&(c.current.scrollTop=
c.current.scrollHeight)},[s?.content,s?.answer?.running,r.turns.length]);let f=d=>{!d.trim()||r.running||(r.send(d.trim(),o),l(""))};return(0,Ne.jsxs)(xe,{title:"\
Playground",about:"A real request with a short-lived key of your own. It is logged like any other.",wide:!0,actions:r.turns.length>0&&(0,Ne.jsx)(A,{variant:"def\
ault",leftSection:(0,Ne.jsx)(ka,{size:16}),onClick:r.clear,children:"Clear"}),children:[(0,Ne.jsxs)("div",{className:"playground",children:[(0,Ne.jsxs)(ne,{radius:"\
lg",className:"talk",children:[(0,Ne.jsxs)("div",{className:"turns",ref:c,tabIndex:0,role:"region","aria-label":"Conversation",children:[r.turns.length===0&&(0,Ne.jsx)(
uz,{choose:f}),r.turns.map((d,m)=>(0,Ne.jsx)(W5,{turn:d,again:m===r.turns.length-1&&!r.running?()=>r.again(o):void 0},m))]}),(0,Ne.jsxs)("div",{className:"compo\
ser",children:[(0,Ne.jsx)(ot,{"aria-label":"Prompt",placeholder:"Ask something",value:i,onChange:d=>l(d.currentTarget.value),onKeyDown:d=>{d.key!=="Enter"||d.shiftKey||
d.nativeEvent.isComposing||(d.preventDefault(),f(i))},autosize:!0,minRows:2,maxRows:10,"data-search":!0}),(0,Ne.jsxs)("div",{className:"composer-foot",children:[
(0,Ne.jsx)(v,{size:"xs",c:"dimmed",children:"Enter sends, Shift+Enter makes a new line"}),r.running?(0,Ne.jsx)(A,{flex:"none",color:"red",variant:"light",leftSection:(0,Ne.jsx)(
Kv,{size:15}),onClick:r.stop,children:"Stop"}):(0,Ne.jsx)(A,{flex:"none",leftSection:(0,Ne.jsx)(Dv,{size:16}),onClick:()=>f(i),disabled:!i.trim(),children:"Send"})]})]})]}),
(0,Ne.jsx)(F5,{value:o,change:d=>n({...t,...d})})]}),(0,Ne.jsx)("div",{className:"sr-only",role:"status","aria-live":"polite",children:s?.answer&&(s.answer.running?
"The model is answering.":s.answer.error?"The answer failed.":`Answer complete: ${s.content}`)})]})}function uz({choose:e}){return(0,Ne.jsxs)("div",{className:"\
talk-start",children:[(0,Ne.jsx)(ar,{size:48,radius:"xl",variant:"light",children:(0,Ne.jsx)(Yi,{size:24})}),(0,Ne.jsx)(v,{c:"dimmed",size:"sm",children:"Ask an\
ything, or begin with one of these."}),(0,Ne.jsx)("div",{className:"samples",children:mz.map(a=>(0,Ne.jsx)(A,{variant:"default",size:"compact-md",fw:450,onClick:()=>e(
a),children:a},a))})]})}var l_=h(B(),1);var a_=["get","post","put","delete"];function t_(e){return Object.entries(e.paths).sort(([a],[t])=>a.localeCompare(t)).flatMap(([a,t])=>Object.entries(t).sort(([
n],[o])=>a_.indexOf(n)-a_.indexOf(o)).map(([n,o])=>{let r=o.requestBody?.content["application/json"];return{id:o.operationId,method:n.toUpperCase(),path:a,tag:o.
tags[0]??"other",summary:o.summary,about:o.description,scopes:o["x-scopes"],caller:o["x-caller"],parameters:o.parameters,example:r?.example,schema:r?.schema}})).
sort((a,t)=>a.tag.localeCompare(t.tag))}function n_(e,a){let t=`${e.method} ${e.path} ${e.summary} ${e.tag} ${e.scopes.join(" ")}`.toLowerCase();return a.toLowerCase().
split(/\s+/).every(n=>t.includes(n))}function o_(e,a){let t=e.path,n=new URLSearchParams;for(let{name:r,in:i}of e.parameters){let l=(a[r]??"").trim();if(i==="pa\
th"){if(!l)return null;t=t.replace(`{${r}}`,encodeURIComponent(l))}else l&&n.set(r,l)}let o=n.toString();return o?`${t}?${o}`:t}var r_=h(w(),1),fz={GET:"teal",POST:"blue",PUT:"yellow",DELETE:"red"};function bu({name:e}){return(0,r_.jsx)(oe,{variant:"light",color:fz[e]??"gray",radius:"sm",
w:70,style:{flexShrink:0},children:e})}var og=h(B(),1);var He=h(w(),1);function i_({operation:e}){let[a,t]=(0,og.useState)({}),[n,o]=(0,og.useState)(e.example===void 0?"":JSON.stringify(e.example,null,2)),r=o_(e,a),
i=hz(n),l=e.method!=="GET",c=L({gcTime:0,mutationFn:()=>O(e.method,r??"",l&&n.trim()?i.value:void 0)});return(0,He.jsx)(ne,{p:"lg",radius:"lg",style:{minWidth:0},
children:(0,He.jsx)("form",{onSubmit:f=>{f.preventDefault(),c.mutate()},children:(0,He.jsxs)(T,{children:[(0,He.jsxs)("div",{children:[(0,He.jsxs)(x,{gap:"sm",wrap:"\
nowrap",children:[(0,He.jsx)(bu,{name:e.method}),(0,He.jsx)(v,{className:"mono wrap",fw:600,children:e.path})]}),(0,He.jsx)(wa,{order:2,size:"h4",mt:"sm",children:e.
summary}),(0,He.jsx)(v,{size:"sm",c:"dimmed",children:e.about})]}),(0,He.jsx)(pz,{scopes:e.scopes}),e.parameters.map(f=>(0,He.jsx)(M,{label:f.name,description:f.
description??(f.in==="path"?"A part of the path: an id or a slug.":void 0),required:f.in==="path",value:a[f.name]??"",onChange:d=>t({...a,[f.name]:d.currentTarget.
value}),styles:{input:{fontFamily:"var(--mantine-font-family-monospace)"}}},f.name)),e.schema!==void 0&&(0,He.jsx)(Rg,{label:"Body",value:n,onChange:o,autosize:!0,
minRows:4,maxRows:18,formatOnBlur:!0,validationError:i.error??void 0}),(0,He.jsx)(aa,{label:"curl command",text:Ql(e.method,r??e.path,l&&i.error===null?i.value:
void 0)}),l&&(0,He.jsx)(ya,{variant:"light",color:"yellow",py:"xs",children:"This changes things for real."}),(0,He.jsx)(x,{justify:"flex-end",children:(0,He.jsx)(
A,{type:"submit",loading:c.isPending,disabled:r===null||i.error!==null,children:"Send as me"})}),(0,He.jsx)(N,{error:c.error,title:c.error instanceof Yn?`Answer\
ed with ${c.error.status}`:void 0}),c.isSuccess&&(0,He.jsx)(aa,{label:"Answer",text:JSON.stringify(c.data,null,2),height:420})]})})})}function hz(e){if(!e.trim())
return{value:void 0,error:null};try{return{value:JSON.parse(e),error:null}}catch(a){return{value:void 0,error:a instanceof Error?a.message:"This is no JSON"}}}function pz({
scopes:e}){let a=new Set(Xa().data?.scopes);return e.length===0?null:(0,He.jsxs)(x,{gap:6,children:[(0,He.jsx)(v,{size:"sm",children:"Any one of"}),e.map(t=>(0,He.jsxs)(
oe,{variant:"light",color:a.has(t)?"teal":"gray",radius:"sm",tt:"none",children:[t,a.has(t)?"":" (you lack it)"]},t))]})}var Re=h(w(),1),rg="/v1/openapi.json";function c_(){let{id:e}=Vn(),[a,t]=_a(),n=Oa({queryKey:[rg],queryFn:()=>O("GET",rg),staleTime:1/0}),o=(0,l_.useMemo)(()=>n.
data?t_(n.data):[],[n.data]),r=a.get("search")??"",i=o.filter(c=>n_(c,r)),l=o.find(c=>c.id===e)??i[0];return(0,Re.jsxs)(xe,{title:"API reference",about:(0,Re.jsxs)(
Re.Fragment,{children:["What the console does, a program can do. Calls that you try here are made as you, for real. The same as a file:"," ",(0,Re.jsx)(_e,{href:rg,
inherit:!0,children:"openapi.json"})]}),wide:!0,children:[(0,Re.jsx)(N,{error:n.error,retry:()=>{n.refetch()}}),n.isPending&&(0,Re.jsx)(Ie,{height:420,radius:"l\
g"}),n.data&&(0,Re.jsxs)("div",{className:"reference",children:[(0,Re.jsxs)(T,{gap:"xs",children:[(0,Re.jsx)(M,{"aria-label":"Search operations",placeholder:`Se\
arch ${o.length} operations`,leftSection:(0,Re.jsx)(Za,{size:16}),value:r,onChange:c=>{let s=c.currentTarget.value;t(s?{search:s}:{},{replace:!0})},"data-search":!0}),
(0,Re.jsx)(Fo.Autosize,{mah:"calc(100vh - 240px)",type:"auto",scrollbars:"y",children:(0,Re.jsx)(gz,{operations:i,chosen:l?.id})})]}),l?(0,Re.jsx)(i_,{operation:l},
l.id):(0,Re.jsx)(v,{c:"dimmed",children:"No operation matches."})]})]})}function gz({operations:e,chosen:a}){let[,t]=re(),[n]=_a(),o=n.toString()?`?${n}`:"",r=[
...new Set(e.map(i=>i.tag))];return(0,Re.jsx)(T,{gap:"sm",pr:"xs",children:r.map(i=>(0,Re.jsxs)("div",{children:[(0,Re.jsxs)(x,{gap:6,px:8,pb:4,children:[(0,Re.jsx)(
v,{size:"xs",fw:600,c:"dimmed",children:i.replaceAll("_"," ")}),(0,Re.jsx)(oe,{size:"xs",variant:"light",color:"gray",children:e.filter(l=>l.tag===i).length})]}),
e.filter(l=>l.tag===i).map(l=>(0,Re.jsxs)(en,{className:"reference-row","aria-current":l.id===a?"true":void 0,onClick:()=>t(`/reference/${l.id}${o}`),children:[
(0,Re.jsx)(bu,{name:l.method}),(0,Re.jsx)(v,{size:"sm",truncate:!0,span:!0,style:{minWidth:0},children:l.summary})]},l.id))]},i))})}var s_=h(B(),1);var Gn=h(w(),1);function d_(){let e=ec("/reset-password"),[a,t]=(0,s_.useState)(""),n=L({mutationFn:()=>O("POST","/v1/password-reset/complete",{token:e,password:a}),
onSuccess:()=>(t(""),Qe(de))}),o=i=>{i.preventDefault(),n.mutate()},r=(0,Gn.jsx)(_e,{component:Y,href:"/",children:"Go to the login"});return!e||n.isSuccess?(0,Gn.jsx)(
ft,{title:n.isSuccess?"Your password is new":"This link is not whole",about:n.isSuccess?"All your sessions were ended.":"Open it again from the message that you\
 got, or ask for a new one.",children:r}):(0,Gn.jsx)(ft,{title:"Choose a new password",about:"All your sessions end with it.",children:(0,Gn.jsx)("form",{onSubmit:o,
children:(0,Gn.jsxs)(T,{children:[(0,Gn.jsx)(qr,{label:"New password",value:a,onChange:t}),(0,Gn.jsx)(N,{error:n.error}),(0,Gn.jsx)(A,{type:"submit",size:"md",loading:n.
isPending,disabled:!mo(a),children:"Save"}),(0,Gn.jsx)(v,{size:"xs",c:"dimmed",children:"A second factor stays as it is, and is asked for at the login."})]})})})}var _u=h(B(),1);var yu="/v1/admin/organisation/settings",wu="/v1/admin/organisation/authentication",Pr="/v1/admin/organisation/sso",Ni="/v1/admin/organisation/jwt",Xr="/v1/admi\
n/organisation/scim",vz=[["members","member"],["managers","manager"],["organisationAdmins","admin"]];function bz(e){for(let[a,t]of vz)if(e.startsWith(a))return{
who:t,what:wz(e.slice(a.length))};return null}var yz={ViewLogs:"see the text of calls",ViewLogMetadata:"see the list of calls",ViewAllData:"see the calls of oth\
ers",UpdateWs:"change the workspace",WriteWsIntegrations:"make integrations of the workspace",WriteWsMcpIntegrations:"make MCP integrations of the workspace"};function wz(e){
return(yz[e]??e.replace(/([a-z])([A-Z])/g,"$1 $2").toLowerCase()).replace(/^view /,"see ").replace(/^write /,"make and change ").replace("api keys","API keys").
replace("mcp","MCP")}function m_(e){let a=new Map;for(let t of e){let n=bz(t);n&&a.set(n.what,{...a.get(n.what),[n.who]:t})}return[...a].map(([t,n])=>({what:t,of:n}))}var X=h(w(),1);function u_(){let[e,a]=(0,_u.useState)(""),t=Oa({queryKey:[Xr],queryFn:async()=>{try{return await O("GET",Xr)}catch(o){if(o instanceof Yn&&o.status===
404)return null;throw o}}}),n=o=>{a(o.token),qo(Xr)};return t.error?(0,X.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}):t.isSuccess?(0,X.jsxs)(X.Fragment,{children:[
t.data?(0,X.jsx)(xz,{row:t.data,shown:n}):(0,X.jsx)(_z,{shown:n}),e&&(0,X.jsx)(fa,{opened:!0,onClose:()=>a(""),title:"Token of the directory",closeOnClickOutside:!1,
closeOnEscape:!1,withCloseButton:!1,size:"lg",children:(0,X.jsxs)(T,{children:[(0,X.jsx)(v,{size:"sm",children:"Give this to your directory now. Only a digest o\
f it is stored, so it is not shown again."}),(0,X.jsx)(aa,{label:"Token",text:e}),(0,X.jsxs)(x,{justify:"space-between",children:[(0,X.jsx)(Qn,{text:e,primary:!0,
children:"Copy token"}),(0,X.jsx)(A,{variant:"default",onClick:()=>a(""),children:"I have stored it"})]})]})})]}):null}function _z({shown:e}){let[a,t]=(0,_u.useState)(
[]),n=L({gcTime:0,mutationFn:()=>O("POST",Xr,{domains:a}),onSuccess:e});return(0,X.jsx)(ne,{p:"lg",radius:"lg",maw:620,children:(0,X.jsxs)(T,{children:[(0,X.jsx)(
v,{size:"sm",c:"dimmed",children:"Connect Okta, Entra or another directory: it makes people here, puts them in workspaces by its groups, and when it lets somebo\
dy go, their sessions and keys end with them."}),(0,X.jsx)(Rt,{label:"Domains",description:"Whose addresses the directory may make and change.",placeholder:a.length>
0?void 0:"example.org",value:a,onChange:t,splitChars:[","," "],acceptValueOnBlur:!0}),(0,X.jsx)(N,{error:n.error}),(0,X.jsx)(x,{justify:"flex-end",children:(0,X.jsx)(
uo,{scope:"organisation_settings.update",children:(0,X.jsx)(A,{loading:n.isPending,disabled:a.length===0,onClick:()=>n.mutate(),children:"Connect a directory"})})})]})})}
function xz({row:e,shown:a}){let[t,n]=(0,_u.useState)(null),o=()=>n(null);return(0,X.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,X.jsxs)(T,{children:[(0,X.jsx)(
M,{label:"Base address",value:e.base_url,readOnly:!0}),(0,X.jsx)(M,{label:"Token",value:e.token,readOnly:!0,description:"Only its ends are known here."}),(0,X.jsxs)(
v,{size:"sm",children:["Speaks for ",e.domains.join(", "),". Connected ",(0,X.jsx)(J,{at:e.created_at}),e.rotated_at&&(0,X.jsxs)(X.Fragment,{children:[", its to\
ken made anew ",(0,X.jsx)(J,{at:e.rotated_at})]}),"."]}),(0,X.jsxs)(v,{size:"sm",c:"dimmed",children:["A group called ",(0,X.jsx)("span",{className:"mono",children:`${e.
group_prefix}Checkout${e.role_separator}manager`})," puts its people into the workspace Checkout as managers."]}),(0,X.jsxs)(x,{justify:"space-between",children:[
(0,X.jsx)(A,{variant:"subtle",color:"red",onClick:()=>n("off"),children:"Disconnect"}),(0,X.jsx)(A,{variant:"default",onClick:()=>n("rotate"),children:"Make a n\
ew token"})]})]}),t==="rotate"&&(0,X.jsx)(Me,{title:"Make a new token?",action:"Make it",danger:!1,close:o,run:()=>O("POST",`${Xr}/rotate`).then(a),children:"Th\
e present one stops working at once."}),t==="off"&&(0,X.jsx)(Me,{title:"Disconnect the directory?",action:"Disconnect",close:o,run:()=>O("DELETE",Xr).then(()=>qo(
Xr)),children:"People stay as they are; nobody is made or ended by it any more."})]})}var Ss=h(B(),1);var tt=h(w(),1);function f_(){let e=gn(wu);return e.error?(0,tt.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}):e.data?(0,tt.jsx)(kz,{rules:e.data}):null}function kz({
rules:e}){let[a,t]=(0,Ss.useState)(e.session_settings.max_session_ttl/3600),[n,o]=(0,Ss.useState)(e.session_settings.idle_session_ttl/60),[r,i]=(0,Ss.useState)(
e.second_factor_roles),[l,c]=(0,Ss.useState)(e.enforce_sso),s=L({mutationFn:()=>q("PUT",wu,{session_settings:{max_session_ttl:Math.round(Number(a)*3600),idle_session_ttl:Math.
round(Number(n)*60)},second_factor_roles:r,enforce_sso:l},wu),onSuccess:()=>tr.show({color:"teal",message:"The rules for logins were saved."})});return(0,tt.jsx)(
ne,{p:"lg",radius:"lg",maw:620,children:(0,tt.jsx)("form",{onSubmit:d=>{d.preventDefault(),s.mutate()},children:(0,tt.jsxs)(T,{children:[(0,tt.jsxs)(x,{grow:!0,
align:"flex-start",children:[(0,tt.jsx)(er,{label:"A session ends after",description:"At most 12 hours.",suffix:" h",value:a,onChange:t,min:.25,max:12,step:.5,decimalScale:2}),
(0,tt.jsx)(er,{label:"Or when idle for",description:"At most 30 minutes.",suffix:" min",value:n,onChange:o,min:5,max:30})]}),(0,tt.jsx)(Gs,{label:"A second fact\
or is needed by",description:"Without one, people of these roles can do nothing but add one.",data:[{value:"owner",label:"Owners"},{value:"admin",label:"Admins"},
{value:"member",label:"Members"}],value:r,onChange:i,placeholder:r.length>0?void 0:"Nobody"}),(0,tt.jsx)(ra,{label:"Single sign-on only",description:"Passwords \
and passkeys stop working, but for owners, who keep a way in when the organisation’s login is broken.",checked:l,onChange:d=>c(d.currentTarget.checked)}),(0,tt.jsx)(
N,{error:s.error}),(0,tt.jsx)(x,{justify:"flex-end",children:(0,tt.jsx)(uo,{scope:"organisation_settings.update",children:(0,tt.jsx)(A,{type:"submit",loading:s.
isPending,children:"Save"})})})]})})})}var ua=h(w(),1),h_=[{who:"member",name:"Members"},{who:"manager",name:"Managers"},{who:"admin",name:"Admins"}];function p_(){let e=gn(yu),a=Ct()("organisation_s\
ettings.update"),t=L({mutationFn:({name:o,on:r})=>q("PUT",yu,{security_settings:{[o]:r}},yu)});if(e.error)return(0,ua.jsx)(N,{error:e.error,retry:()=>{e.refetch()}});
let n=e.data?.security_settings??{};return(0,ua.jsxs)(ua.Fragment,{children:[(0,ua.jsx)(v,{size:"sm",c:"dimmed",mb:"md",maw:720,children:"Owners are never restr\
icted, and admins only in what they see of calls. A change holds within a second, for sessions and for people’s own keys alike."}),(0,ua.jsx)(N,{error:t.error}),
(0,ua.jsx)(ne,{radius:"lg",style:{overflow:"hidden"},children:(0,ua.jsxs)(C,{"aria-label":"Rights",verticalSpacing:"sm",horizontalSpacing:"md",children:[(0,ua.jsx)(
C.Thead,{children:(0,ua.jsxs)(C.Tr,{children:[(0,ua.jsx)(C.Th,{className:"column-name",children:"They may"}),h_.map(o=>(0,ua.jsx)(C.Th,{w:120,ta:"center",className:"\
column-name",children:o.name},o.who))]})}),(0,ua.jsx)(C.Tbody,{children:m_(Object.keys(n)).map(({what:o,of:r})=>(0,ua.jsxs)(C.Tr,{children:[(0,ua.jsx)(C.Td,{children:o.
charAt(0).toUpperCase()+o.slice(1)}),h_.map(({who:i,name:l})=>{let c=r[i];return(0,ua.jsx)(C.Td,{ta:"center",children:c?(0,ua.jsx)(ra,{display:"inline-block","a\
ria-label":`${l} may ${o}`,checked:n[c]??!1,disabled:!a||t.isPending,onChange:s=>t.mutate({name:c,on:s.currentTarget.checked})}):(0,ua.jsx)(v,{span:!0,c:"dimmed",
children:"–"})},i)})]},o))})]})})]})}var bo=h(B(),1);var fe=h(w(),1);function v_(){let e=Rn(Pr),a=Xa().data?.user.role==="owner",[t,n]=(0,bo.useState)(null),o=()=>n(null);return(0,fe.jsxs)(fe.Fragment,{children:[(0,fe.jsxs)(
x,{justify:"space-between",mb:"md",wrap:"nowrap",align:"flex-start",children:[(0,fe.jsx)(v,{size:"sm",c:"dimmed",maw:620,children:"OpenID Connect, with a code a\
nd PKCE. A person enters their address, and its domain says which provider is asked."}),a?(0,fe.jsx)(fo,{run:()=>n({kind:"add"}),children:"Add provider"}):(0,fe.jsx)(
v,{size:"sm",c:"dimmed",children:"Only an owner changes these."})]}),(0,fe.jsx)(Pt,{label:"Identity providers",found:e,keyOf:r=>r.id,nameOf:r=>r.name,acts:a?[{name:"\
Edit",icon:an,run:r=>n({kind:"edit",row:r})},{name:"Delete…",icon:ka,danger:!0,run:r=>n({kind:"delete",row:r})}]:[],cells:[{name:"Name",least:180,show:r=>(0,fe.jsx)(
Xt,{name:r.name,about:r.issuer})},{name:"Domains",least:180,show:r=>(0,fe.jsx)(x,{gap:4,children:r.domains.map(i=>(0,fe.jsx)(oe,{variant:"light",tt:"none",children:r.
allow_subdomains?`*.${i}`:i},i))})},{name:"New people",width:150,show:r=>r.disable_auto_provision_user?"Invited only":`Let in as ${r.default_role}`},{name:"Stat\
us",width:110,show:r=>(0,fe.jsx)(Dt,{status:r.status})}],empty:{icon:(0,fe.jsx)($s,{size:26}),title:"Nobody logs in through another house yet",about:"Add your i\
dentity provider, and its people log in with what they have."}}),t?.kind==="add"&&(0,fe.jsx)(g_,{close:o}),t?.kind==="edit"&&(0,fe.jsx)(g_,{row:t.row,close:o}),
t?.kind==="delete"&&(0,fe.jsx)(Me,{title:`Delete ${t.row.name}?`,action:"Delete",close:o,run:()=>q("DELETE",`${Pr}/${t.row.id}`,void 0,Pr),children:"Its people \
can no longer log in through it. Their accounts stay, and so do their keys."})]})}var zz=[{value:"client_secret_basic",label:"Secret, in the header"},{value:"cl\
ient_secret_post",label:"Secret, in the body"},{value:"private_key_jwt",label:"Signed with a key of this gateway"}];function g_({row:e,close:a}){let[t,n]=(0,bo.useState)(
e?.name??""),[o,r]=(0,bo.useState)(e?.issuer??""),[i,l]=(0,bo.useState)(e?.client_id??""),[c,s]=(0,bo.useState)(""),[f,d]=(0,bo.useState)(e?.client_auth??"clien\
t_secret_basic"),[m,u]=(0,bo.useState)(e?.domains??[]),[g,k]=(0,bo.useState)(e?.allow_subdomains??!1),[S,y]=(0,bo.useState)(e?.disable_auto_provision_user??!1),
p=f==="private_key_jwt",b=()=>{let E={name:t.trim(),issuer:o.trim(),client_id:i.trim(),client_auth:f,...c&&!p?{client_secret:c}:{},domains:m,allow_subdomains:g,
disable_auto_provision_user:S};return e?q("PUT",`${Pr}/${e.id}`,E,Pr):q("POST",Pr,E,Pr)},_=t.trim()!==""&&o.trim()!==""&&i.trim()!==""&&m.length>0&&(p||!!e?.has_client_secret||
c!=="");return(0,fe.jsxs)(Ze,{title:e?`Edit ${e.name}`:"Add an identity provider",action:"Save",ready:_,save:b,close:a,children:[(0,fe.jsx)(M,{label:"Name",placeholder:"\
Company login",value:t,onChange:E=>n(E.currentTarget.value),required:!0,"data-autofocus":!0}),(0,fe.jsx)(M,{label:"Issuer",placeholder:"https://login.example.or\
g",description:"Exactly as the provider’s discovery says it.",value:o,onChange:E=>r(E.currentTarget.value),required:!0}),(0,fe.jsx)(M,{label:"Client id",value:i,
onChange:E=>l(E.currentTarget.value),required:!0,autoComplete:"off"}),(0,fe.jsx)(Ye,{label:"The gateway proves itself by",data:zz,value:f,onChange:E=>E&&d(E),allowDeselect:!1}),
!p&&(0,fe.jsx)(Pa,{label:"Client secret",description:e?.has_client_secret?"Leave it empty to keep the stored one.":"Sealed at once, and never shown again.",value:c,
onChange:E=>s(E.currentTarget.value),autoComplete:"off",visibilityToggleButtonProps:{"aria-label":"Show or hide the secret"}}),(0,fe.jsx)(Rt,{label:"Domains",description:"\
Whose addresses it speaks for.",placeholder:m.length>0?void 0:"example.org",value:m,onChange:u,splitChars:[","," "],acceptValueOnBlur:!0}),(0,fe.jsx)(ra,{label:"\
Their subdomains, too",checked:g,onChange:E=>k(E.currentTarget.checked)}),(0,fe.jsx)(ra,{label:"Invited people only",description:"Off: whoever it logs in become\
s a member.",checked:S,onChange:E=>y(E.currentTarget.checked)}),e&&(0,fe.jsxs)(T,{gap:6,children:[(0,fe.jsx)(v,{size:"sm",fw:500,children:"Tell the provider to \
send people back to"}),(0,fe.jsx)(aa,{label:"Redirect address",text:e.redirect_uri}),e.jwks_url&&(0,fe.jsx)(aa,{label:"Keys of this gateway",text:e.jwks_url})]})]})}var Oi=h(B(),1);var Oe=h(w(),1);function b_(){let e=Oa({queryKey:[Ni],queryFn:async()=>{try{return await O("GET",Ni)}catch(a){if(a instanceof Yn&&a.status===404)return null;throw a}}});
return e.error?(0,Oe.jsx)(N,{error:e.error,retry:()=>{e.refetch()}}):e.isSuccess?(0,Oe.jsx)(Sz,{settings:e.data},e.dataUpdatedAt):null}function Sz({settings:e}){
let[a,t]=(0,Oi.useState)(e?.jwks_uri??""),[n,o]=(0,Oi.useState)(e?.issuer??""),[r,i]=(0,Oi.useState)(e?.audience??[]),[l,c]=(0,Oi.useState)((e?.max_lifetime_s??
86400)/3600),[s,f]=(0,Oi.useState)(e?.default_scopes??[]),[d,m]=(0,Oi.useState)(!1),u=L({mutationFn:()=>q("PUT",Ni,{jwks_uri:a.trim(),...n.trim()?{issuer:n.trim()}:
{},...r.length>0?{audience:r}:{},max_lifetime_s:Math.round(Number(l)*3600),...s.length>0?{default_scopes:s}:{}},Ni),onSuccess:()=>tr.show({color:"teal",message:"\
Signed tokens of this issuer are taken now."})});return(0,Oe.jsxs)(ne,{p:"lg",radius:"lg",maw:620,children:[(0,Oe.jsx)("form",{onSubmit:k=>{k.preventDefault(),u.
mutate()},children:(0,Oe.jsxs)(T,{children:[(0,Oe.jsx)(v,{size:"sm",c:"dimmed",children:"A token (JWT, RS256) of your issuer works wherever a key does, with the\
 rights of a workspace’s key and never more. It names the organisation, a workspace, scopes and its end."}),e&&(0,Oe.jsx)(Tz,{settings:e}),(0,Oe.jsx)(M,{label:"\
Address of the issuer’s keys (JWKS)",placeholder:"https://login.example.org/jwks.json",value:a,onChange:k=>t(k.currentTarget.value),required:!0}),(0,Oe.jsx)(M,
{label:"Issuer",description:"Empty: any.",value:n,onChange:k=>o(k.currentTarget.value)}),(0,Oe.jsx)(Rt,{label:"Audiences",description:"Empty: any.",value:r,onChange:i,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,Oe.jsx)(er,{label:"A token lives at most",suffix:" h",value:l,onChange:c,min:.1,max:720,decimalScale:2}),(0,Oe.jsx)(
Rt,{label:"Scopes of a token that names none",description:"Empty: such a token is refused.",placeholder:s.length>0?void 0:"completions.write",value:s,onChange:f,
splitChars:[","," "],acceptValueOnBlur:!0}),(0,Oe.jsx)(N,{error:u.error}),(0,Oe.jsxs)(x,{justify:"space-between",children:[e?(0,Oe.jsx)(A,{variant:"subtle",color:"\
red",onClick:()=>m(!0),children:"Take no tokens"}):(0,Oe.jsx)("span",{}),(0,Oe.jsx)(uo,{scope:"organisation_settings.update",children:(0,Oe.jsx)(A,{type:"submit",
loading:u.isPending,disabled:!a.trim(),children:"Save"})})]})]})}),d&&(0,Oe.jsx)(Me,{title:"Take no tokens?",action:"Take no tokens",close:()=>m(!1),run:()=>O("\
DELETE",Ni).then(()=>qo(Ni)),children:"Every token stops working within a second, open streams included."})]})}function Tz({settings:e}){return e.last_error?(0,Oe.jsxs)(
ya,{color:"yellow",variant:"light",children:["The keys could not be fetched: ",e.last_error,". Those of ",(0,Oe.jsx)(J,{at:e.keys_fetched_at,never:"never"})," s\
erve for a day."]}):(0,Oe.jsxs)(x,{gap:6,children:[(0,Oe.jsx)(v,{size:"sm",children:"Keys:"}),e.keys.map(a=>(0,Oe.jsx)(oe,{variant:"light",tt:"none",children:a},
a))]})}var wn=h(w(),1),y_=[{value:"rights",name:"Who sees what",panel:(0,wn.jsx)(p_,{})},{value:"logins",name:"Logins",panel:(0,wn.jsx)(f_,{})},{value:"sso",name:"Sing\
le sign-on",panel:(0,wn.jsx)(v_,{})},{value:"tokens",name:"Signed tokens",panel:(0,wn.jsx)(b_,{})},{value:"directory",name:"Directory (SCIM)",panel:(0,wn.jsx)(u_,
{})}];function w_(){let[e,a]=_a(),t=e.get("tab")??"rights";return(0,wn.jsx)(xe,{title:"Security",about:"What people of each role may see and do, and how people \
and programs prove who they are.",children:(0,wn.jsxs)(Ve,{value:t,onChange:n=>a(n&&n!=="rights"?{tab:n}:{},{replace:!0}),keepMounted:!1,children:[(0,wn.jsx)(Ve.
List,{mb:"lg",className:"scroll-tabs",children:y_.map(n=>(0,wn.jsx)(Ve.Tab,{value:n.value,children:n.name},n.value))}),y_.map(n=>(0,wn.jsx)(Ve.Panel,{value:n.value,
children:n.panel},n.value))]})})}var tc=h(B(),1);var Mt=h(w(),1);function __({needed:e}){let a=ec("/setup"),[,t]=re(),[n,o]=(0,tc.useState)(a),[r,i]=(0,tc.useState)(""),[l,c]=(0,tc.useState)(""),[s,f]=(0,tc.useState)(
""),[d,m]=(0,tc.useState)(""),u=L({mutationFn:()=>O("POST",Bu,{token:n.trim(),email:r.trim(),password:d,...l.trim()?{name:l.trim()}:{},...s.trim()?{organisation:s.
trim()}:{}}),onSuccess:async()=>{m(""),o(""),t("/"),await Promise.all([Qe(de),Tn.invalidateQueries({queryKey:[Bu]})])}});return e?(0,Mt.jsx)(ft,{title:"Welcome \
to Lockgate",about:"Create the first account. It owns this gateway and can invite others later.",children:(0,Mt.jsx)("form",{onSubmit:k=>{k.preventDefault(),u.mutate()},
children:(0,Mt.jsxs)(T,{children:[!a&&(0,Mt.jsx)(Pa,{label:"Set-up token",description:"It is in the link that the gateway printed when it started.",value:n,onChange:k=>o(
k.currentTarget.value),required:!0,withAsterisk:!1,autoComplete:"off"}),(0,Mt.jsx)(M,{label:"Email",type:"email",value:r,onChange:k=>i(k.currentTarget.value),required:!0,
withAsterisk:!1,autoComplete:"username",autoFocus:!0}),(0,Mt.jsx)(qr,{label:"Password",value:d,onChange:m}),(0,Mt.jsx)(M,{label:"Your name",value:l,onChange:k=>c(
k.currentTarget.value),autoComplete:"name",placeholder:"Optional"}),(0,Mt.jsx)(M,{label:"Organisation",value:s,onChange:k=>f(k.currentTarget.value),autoComplete:"\
organization",placeholder:"Optional"}),(0,Mt.jsx)(N,{error:u.error}),(0,Mt.jsx)(A,{type:"submit",size:"md",loading:u.isPending,disabled:!n||!r||!mo(d),children:"\
Create account"})]})})}):(0,Mt.jsx)(ft,{title:"Already set up",about:"This gateway has an owner, so the set-up link does nothing any more.",children:(0,Mt.jsx)(
_e,{component:Y,href:"/",children:"Go to the login"})})}var lg=h(B(),1);var qn=h(B(),1);var Ke=h(w(),1);function x_({close:e,done:a}){let t=In(),[n,o]=(0,qn.useState)(""),[r,i]=(0,qn.useState)(""),[l,c]=(0,qn.useState)(""),[s,f]=(0,qn.useState)(""),
[d,m]=(0,qn.useState)({}),[u,g]=(0,qn.useState)(""),k=t.data?.data??[],S=k.find(_=>_.slug===n),y=r.trim()||S?.name||n,p=L({mutationFn:()=>O("POST",Jr,{name:y,provider:n,
...l?{key:l}:{},...u.trim()?{custom_host:u.trim()}:{},...s.trim()?{note:s.trim()}:{},...Object.keys(Jl(d)).length>0?{configurations:Jl(d)}:{}}),onSuccess:_=>{c(
""),rr(),a({slug:_.data?.slug??_.slug??"",name:y,provider:n,status:"active",created_at:""})}}),b=S?.fields.some(_=>_.required&&!d[_.name]?.trim())||S?.needs_host&&
!u.trim();return(0,Ke.jsxs)(z_,{title:"Add a virtual key",close:e,submit:()=>p.mutate(),action:"Add and test",busy:p.isPending,error:p.error,blocked:!S||!!b||S.
needs_key&&!l,children:[(0,Ke.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isPending?(0,Ke.jsx)(Ie,{height:60,radius:"md"}):(0,Ke.jsx)(Ye,{label:"Provider",
data:k.filter(_=>_.slug!=="local").map(_=>({value:_.slug,label:_.name})),value:n||null,placeholder:"Choose one, or type to search",onChange:_=>{o(_??""),m({})},
searchable:!0,allowDeselect:!1,"data-autofocus":!0,nothingFoundMessage:"No such provider. One that speaks OpenAI's API works with a base URL",maxDropdownHeight:280}),
(0,Ke.jsx)(M,{label:"Name",placeholder:S?.name,description:"Its slug is made from it.",value:r,onChange:_=>i(_.currentTarget.value),maxLength:100}),S?.needs_key&&
(0,Ke.jsx)(Fl,{label:"The provider's API key",value:l,onChange:c,required:!0,provider:S}),S?.fields.map(_=>(0,Ke.jsx)(M,{label:_.label,value:d[_.name]??"",onChange:E=>m(
{...d,[_.name]:E.currentTarget.value}),required:_.required},_.name)),S&&(0,Ke.jsx)(Wl,{value:u,onChange:g,provider:S}),(0,Ke.jsx)(ot,{label:"Note",placeholder:"\
Whose account, which budget",value:s,onChange:_=>f(_.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function k_({row:e,close:a}){let t=In().data?.data.
find(g=>g.slug===e.provider),[n,o]=(0,qn.useState)(e.name),[r,i]=(0,qn.useState)(e.note??""),[l,c]=(0,qn.useState)(""),[s,f]=(0,qn.useState)(e.custom_host??""),
d=s.trim()!==(e.custom_host??""),m=L({mutationFn:()=>O("PUT",`${Jr}/${encodeURIComponent(e.slug)}`,{name:n.trim(),note:r.trim(),...l?{key:l}:{},...d?{custom_host:s.
trim()}:{}}),onSuccess:()=>(c(""),a(),rr())}),u=d&&t?.needs_key!==!1;return(0,Ke.jsxs)(z_,{title:`Edit ${e.name}`,close:a,submit:()=>m.mutate(),action:"Save",busy:m.
isPending,error:m.error,blocked:!n.trim()||u&&!l,children:[(0,Ke.jsx)(M,{label:"Name",value:n,onChange:g=>o(g.currentTarget.value),required:!0,maxLength:100,"da\
ta-autofocus":!0}),t?.needs_key!==!1&&(0,Ke.jsx)(Fl,{label:"New API key of the provider",value:l,onChange:c,required:u,placeholder:e.masked_key??void 0,about:u?
"A stored key never travels to a new host by itself: enter it again.":"Leave it empty to keep the stored one."}),(0,Ke.jsx)(Wl,{value:s,onChange:f,provider:t}),
(0,Ke.jsx)(ot,{label:"Note",value:r,onChange:g=>i(g.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function z_({title:e,close:a,submit:t,action:n,busy:o,
error:r,blocked:i,children:l}){return(0,Ke.jsx)(Qa,{opened:!0,onClose:a,title:e,closeButtonProps:{"aria-label":"Close"},children:(0,Ke.jsx)("form",{onSubmit:s=>{
s.preventDefault(),t()},children:(0,Ke.jsxs)(T,{children:[l,(0,Ke.jsx)(N,{error:r}),(0,Ke.jsxs)(x,{justify:"flex-end",className:"drawer-foot",children:[(0,Ke.jsx)(
A,{variant:"default",onClick:a,children:"Cancel"}),(0,Ke.jsx)(A,{type:"submit",loading:o,disabled:i,children:n})]})]})})})}var nc=h(B(),1);var Zo=h(w(),1);function S_({integrations:e,close:a}){let t=Sn(),[n,o]=(0,nc.useState)(e.length===1?e[0]?.id??null:null),[r,i]=(0,nc.useState)(""),[l,c]=(0,nc.useState)(
""),s=e.find(d=>d.id===n);return(0,Zo.jsxs)(Ze,{title:"A provider from an integration",action:"Add provider",ready:s!==void 0,save:async()=>{let d={name:r.trim()||
s?.name,integration_id:n,workspace_id:t||void 0,...l.trim()?{note:l.trim()}:{}};await q("POST",ws,d,ws),await rr()},close:a,children:[(0,Zo.jsx)(Ye,{label:"Inte\
gration",data:e.map(d=>({value:d.id,label:`${d.name} (${d.slug})`})),value:n,onChange:o,placeholder:"Choose one",searchable:!0,allowDeselect:!1,"data-autofocus":!0}),
(0,Zo.jsx)(M,{label:"Name",placeholder:s?.name,description:"Its slug is made from it.",value:r,onChange:d=>i(d.currentTarget.value),maxLength:100}),(0,Zo.jsx)(ot,
{label:"Note",placeholder:"What it is for",value:l,onChange:d=>c(d.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}function T_({row:e,close:a}){let[t,
n]=(0,nc.useState)(e.name),[o,r]=(0,nc.useState)(e.note??""),i=async()=>{await q("PUT",`${ws}/${encodeURIComponent(e.slug)}`,{name:t.trim(),note:o.trim()},ws),await rr()};
return(0,Zo.jsxs)(Ze,{title:`Edit ${e.name}`,action:"Save",ready:t.trim()!=="",save:i,close:a,children:[(0,Zo.jsx)(M,{label:"Name",value:t,onChange:l=>n(l.currentTarget.
value),required:!0,maxLength:100,"data-autofocus":!0}),(0,Zo.jsx)(ot,{label:"Note",value:o,onChange:l=>r(l.currentTarget.value),autosize:!0,minRows:1,maxRows:4})]})}var Mi=h(w(),1);function A_({row:e,close:a}){let t=async()=>{await O("DELETE",`${Jr}/${encodeURIComponent(e.slug)}`),await rr()};return(0,Mi.jsx)(Me,{title:`Del\
ete ${e.name}?`,action:"Delete virtual key",close:a,run:t,children:(0,Mi.jsxs)(T,{gap:"xs",children:[(0,Mi.jsxs)(v,{size:"sm",children:["Every request that name\
s ",(0,Mi.jsxs)("span",{className:"mono",children:["@",e.slug]})," is refused within a second. The sealed key is destroyed and cannot be brought back; the key a\
t the provider itself stays valid until you revoke it there."]}),(0,Mi.jsx)(v,{size:"sm",c:"dimmed",children:"Logs of past requests stay."})]})})}var he=h(w(),1),Az=[{name:"Name",least:170},{name:"Slug",width:220},{name:"Provider",width:130},{name:"Key",width:120},{name:"Status",width:104},{name:"Created",
width:110},{name:"Actions",width:120,silent:!0}];function C_({rows:e,loading:a,act:t}){let n=In().data?.data??[],o=r=>n.find(i=>i.slug===r)?.name??r;return(0,he.jsx)(
Fa,{label:"Virtual keys",columns:Az,loading:a,minWidth:900,children:e.map(r=>(0,he.jsxs)(C.Tr,{children:[(0,he.jsxs)(C.Td,{children:[(0,he.jsx)(v,{size:"sm",fw:550,
className:"wrap",children:r.name}),(r.note||r.custom_host)&&(0,he.jsx)(v,{size:"xs",c:"dimmed",className:"wrap",lineClamp:1,children:r.note||r.custom_host})]}),
(0,he.jsx)(C.Td,{children:(0,he.jsxs)(x,{gap:4,wrap:"nowrap",children:[(0,he.jsxs)("span",{className:"mono wrap",children:["@",r.slug]}),(0,he.jsx)(nn,{text:`@${r.
slug}`,label:`Copy slug of ${r.name}`})]})}),(0,he.jsx)(C.Td,{children:o(r.provider)}),(0,he.jsx)(C.Td,{className:r.masked_key?"mono nowrap":void 0,children:r.integration_id?
"Integration’s":r.masked_key??"None needed"}),(0,he.jsx)(C.Td,{children:(0,he.jsx)(Dt,{status:r.status})}),(0,he.jsx)(C.Td,{children:(0,he.jsx)(J,{at:r.created_at})}),
(0,he.jsx)(C.Td,{children:(0,he.jsxs)(x,{gap:6,wrap:"nowrap",justify:"flex-end",children:[(0,he.jsx)(A,{size:"compact-sm",variant:"default",onClick:()=>t({kind:"\
test",row:r}),"aria-label":`Test ${r.name}`,children:"Test"}),(0,he.jsx)(Cz,{row:r,act:t})]})})]},r.slug))})}function Cz({row:e,act:a}){return(0,he.jsxs)(D,{children:[
(0,he.jsx)(D.Target,{children:(0,he.jsx)(Na,{variant:"subtle",color:"gray","aria-label":`Actions for ${e.name}`,children:(0,he.jsx)(ir,{size:18})})}),(0,he.jsxs)(
D.Dropdown,{children:[(0,he.jsx)(D.Item,{leftSection:(0,he.jsx)(an,{size:16}),onClick:()=>a({kind:"edit",row:e}),children:"Edit"}),(0,he.jsx)(D.Divider,{}),(0,he.jsx)(
D.Item,{color:"red",leftSection:(0,he.jsx)(ka,{size:16}),onClick:()=>a({kind:"delete",row:e}),children:"Delete…"})]})]})}var ie=h(w(),1),Ez={resolve:"Find the host",connect:"Connect",tls:"Encrypt (TLS)",auth:"Log in with the key",models:"List models",completion:"Answer one token"},
ig=24;function E_({row:e,close:a}){let t=Oa({queryKey:["test",e.slug],queryFn:()=>O("POST",`${Jr}/${encodeURIComponent(e.slug)}/test`),staleTime:0,gcTime:0,retry:!1,
refetchOnWindowFocus:!1,refetchOnReconnect:!1}),n=t.isFetching?void 0:t.data;return(0,ie.jsx)(fa,{opened:!0,onClose:a,title:`Test ${e.name}`,size:"lg",closeButtonProps:{
"aria-label":"Close"},children:(0,ie.jsxs)(T,{"aria-live":"polite",children:[t.isFetching&&(0,ie.jsxs)(x,{gap:"sm",mih:48,children:[(0,ie.jsx)(Wo,{size:18}),(0,ie.jsx)(
v,{size:"sm",children:"Calling the provider with the stored key…"})]}),!t.isFetching&&(0,ie.jsx)(N,{error:t.error}),n&&(0,ie.jsxs)(ie.Fragment,{children:[(0,ie.jsx)(
ya,{color:n.ok?"teal":"red",icon:n.ok?(0,ie.jsx)(xo,{size:18}):(0,ie.jsx)(uc,{size:18}),children:n.ok?(0,ie.jsxs)(ie.Fragment,{children:["It works. Call it as ",
(0,ie.jsxs)("span",{className:"mono",children:["@",e.slug,"/model"]}),"."]}):"It does not work yet. The first red line says what to mend."}),(0,ie.jsx)(T,{gap:0,
component:"ol",className:"steps",children:n.steps.map(o=>(0,ie.jsx)(Nz,{step:o},o.step))}),(0,ie.jsx)(Oz,{names:n.models??[]})]}),(0,ie.jsxs)(x,{justify:"flex-e\
nd",children:[(0,ie.jsx)(A,{variant:"default",onClick:()=>{t.refetch()},disabled:t.isFetching,children:"Test again"}),(0,ie.jsx)(A,{onClick:a,children:"Done"})]})]})})}
function Nz({step:e}){let a=e.ok?xo:uc;return(0,ie.jsxs)("li",{children:[(0,ie.jsx)(a,{size:20,color:`var(--mantine-color-${e.ok?"teal":"red"}-6)`,"aria-label":e.
ok?"passed":"failed"}),(0,ie.jsxs)("div",{style:{flex:1,minWidth:0},children:[(0,ie.jsx)(v,{size:"sm",fw:550,children:Ez[e.step]??e.step}),(0,ie.jsx)(v,{size:"s\
m",c:e.ok?"dimmed":"red",className:"wrap",children:e.message})]}),(0,ie.jsx)(v,{size:"xs",c:"dimmed",className:"nowrap",children:Le(e.ms)})]})}function Oz({names:e}){
return e.length===0?null:(0,ie.jsxs)("div",{children:[(0,ie.jsxs)(v,{size:"sm",fw:550,mb:6,children:[e.length," ",e.length===1?"model":"models"," found"]}),(0,ie.jsxs)(
x,{gap:6,children:[e.slice(0,ig).map(a=>(0,ie.jsx)(oe,{variant:"default",tt:"none",fw:450,radius:"sm",children:a},a)),e.length>ig&&(0,ie.jsxs)(v,{size:"xs",c:"d\
immed",children:["and ",e.length-ig," more"]})]})]})}var Fe=h(w(),1);function N_(){let{action:e}=Vn(),[,a]=re(),t=or(),[n,o]=(0,lg.useState)(null),[r,i]=(0,lg.useState)(!1),l=Ct(),c=Wm(l("organisation_integrations\
.list")).data?.data??[],s=t.data?.data??[],f=()=>o(null);return(0,Fe.jsxs)(xe,{title:"Virtual keys",about:"Providers’ credentials, sealed. An app names one by i\
ts slug and never sees the key behind it.",actions:(0,Fe.jsxs)(Fe.Fragment,{children:[c.length>0&&(0,Fe.jsx)(A,{variant:"default",leftSection:(0,Fe.jsx)(Vi,{size:16}),
onClick:()=>i(!0),children:"From an integration"}),(0,Fe.jsx)(fo,{scope:"virtual_keys.create",run:()=>a("/virtual-keys/new"),children:"Add virtual key"})]}),children:[
(0,Fe.jsx)(N,{error:t.error,retry:()=>{t.refetch()}}),t.isSuccess&&s.length===0&&(0,Fe.jsxs)(bn,{icon:(0,Fe.jsx)(Ii,{size:26}),title:"No provider is connected y\
et",action:(0,Fe.jsx)(A,{component:Y,href:"/virtual-keys/new",variant:"light",children:"Add the first virtual key"}),children:["Paste a provider’s API key once.\
 Then call its models as ",(0,Fe.jsx)("span",{className:"mono",children:"@slug/model"}),", or send"," ",(0,Fe.jsx)("span",{className:"mono",children:"x-portkey-\
virtual-key: slug"}),". The built-in model works without any."]}),!t.error&&(t.isPending||s.length>0)&&(0,Fe.jsx)(C_,{rows:s,loading:t.isPending,act:o}),e==="ne\
w"&&(0,Fe.jsx)(x_,{close:()=>a("/virtual-keys"),done:d=>{a("/virtual-keys"),o({kind:"test",row:d})}}),r&&(0,Fe.jsx)(S_,{integrations:c,close:()=>i(!1)}),n?.kind===
"edit"&&n.row.integration_id&&(0,Fe.jsx)(T_,{row:n.row,close:f}),n?.kind==="edit"&&!n.row.integration_id&&(0,Fe.jsx)(k_,{row:n.row,close:f}),n?.kind==="test"&&(0,Fe.jsx)(
E_,{row:n.row,close:f}),n?.kind==="delete"&&(0,Fe.jsx)(A_,{row:n.row,close:f})]})}var L_=h(B(),1);var O_=h(B(),1);var cg=h(w(),1);function M_({row:e,run:a,close:t}){let[n,o]=(0,O_.useState)("");return(0,cg.jsx)(Ze,{title:`Delete ${e.name}?`,action:"Delete workspace",ready:n===
e.name,save:()=>a(n),close:t,size:"md",children:(0,cg.jsx)(M,{label:`Type ${e.name} to confirm`,description:"A workspace goes only when nothing is in it any mor\
e: first its keys, providers, configs and prompts. Its logs stay until their time is over.",value:n,onChange:r=>o(r.currentTarget.value),autoComplete:"off","dat\
a-autofocus":!0})})}var oc=h(B(),1);var _n=h(w(),1),R_=e=>Object.entries(e??{});function D_(e){let a=e.map(([t,n])=>[t.trim(),n]).filter(([t])=>t!=="");return a.length>0?Object.fromEntries(a):null}
function B_({label:e,about:a,pairs:t,change:n}){let o=(r,i)=>n(t.map((l,c)=>c===r?i:l));return(0,_n.jsx)(Di.Wrapper,{label:e,description:a,children:(0,_n.jsxs)(
T,{gap:"xs",mt:6,children:[t.map(([r,i],l)=>(0,_n.jsxs)(x,{gap:"xs",wrap:"nowrap",children:[(0,_n.jsx)(M,{"aria-label":`Name of pair ${l+1}`,placeholder:"team",
value:r,onChange:c=>o(l,[c.currentTarget.value,i]),style:{flex:1}}),(0,_n.jsx)(M,{"aria-label":`Value of pair ${l+1}`,placeholder:"blue",value:i,onChange:c=>o(l,
[r,c.currentTarget.value]),style:{flex:1}}),(0,_n.jsx)(Na,{variant:"subtle",color:"gray","aria-label":`Remove pair ${l+1}`,onClick:()=>n(t.filter((c,s)=>s!==l)),
children:(0,_n.jsx)(Hv,{size:16})})]},l)),(0,_n.jsx)(x,{children:(0,_n.jsx)(A,{variant:"subtle",size:"compact-sm",leftSection:(0,_n.jsx)(tn,{size:14}),onClick:()=>n(
[...t,["",""]]),children:"Add a pair"})})]})})}var $o=h(w(),1);function sg({row:e,close:a}){let[t,n]=(0,oc.useState)(e?.name??""),[o,r]=(0,oc.useState)(e?.icon??""),[i,l]=(0,oc.useState)(e?.description??""),
[c,s]=(0,oc.useState)(e?.defaults.block_inline_config??!1),[f,d]=(0,oc.useState)(R_(e?.defaults.metadata)),m=async()=>{let u={name:t.trim(),icon:o.trim()||null,
description:i.trim()||null,defaults:{metadata:D_(f),...e?{block_inline_config:c}:{}}};await(e?q("PUT",`${ho}/${e.id}`,u):q("POST",ho,u)),await dg()};return(0,$o.jsxs)(
Ze,{title:e?`Edit ${e.name}`:"Create a workspace",action:e?"Save":"Create workspace",ready:t.trim()!=="",save:m,close:a,children:[(0,$o.jsxs)(x,{align:"flex-end",
wrap:"nowrap",children:[(0,$o.jsx)(M,{label:"Icon",placeholder:"🔭",value:o,onChange:u=>r(u.currentTarget.value),maxLength:8,w:76}),(0,$o.jsx)(M,{label:"Name",
placeholder:"Checkout team",value:t,onChange:u=>n(u.currentTarget.value),required:!0,maxLength:255,"data-autofocus":!0,style:{flex:1}})]}),(0,$o.jsx)(ot,{label:"\
Description",placeholder:"Who works here, and on what",value:i,onChange:u=>l(u.currentTarget.value),maxLength:1024,autosize:!0,minRows:2}),(0,$o.jsx)(B_,{label:"\
Metadata of every call",about:"Goes into each record of this workspace, over what a caller sends.",pairs:f,change:d}),e&&(0,$o.jsx)(ra,{label:"Saved configs onl\
y",description:"A call that brings a config, provider or host of its own is refused.",checked:c,onChange:u=>s(u.currentTarget.checked)})]})}var xu=h(B(),1);var We=h(w(),1);function U_({row:e,close:a}){let t=`${ho}/${e.id}/users`,n=$2(e.id),[o,r]=(0,xu.useState)(null),i=L({mutationFn:({id:c,role:s})=>q("PUT",`${t}/${c}`,
{role:s},t)}),l=Ct();return(0,We.jsxs)(Qa,{opened:!0,onClose:a,title:`Members of ${e.name}`,size:"xl",closeButtonProps:{"aria-label":"Close"},children:[(0,We.jsxs)(
T,{children:[(0,We.jsx)(Mz,{path:t,there:n.data?.data??[]}),(0,We.jsx)(N,{error:i.error}),(0,We.jsx)(Pt,{label:"Members",found:n,keyOf:c=>c.id,nameOf:Wa,minWidth:480,
texts:c=>[c.email,Wa(c)],acts:[{name:"Take out…",icon:od,scope:"workspace_users.delete",danger:!0,run:r}],cells:[{name:"Person",least:200,show:c=>(0,We.jsx)(Xt,
{name:Wa(c),about:c.email})},{name:"Role here",width:150,show:c=>(0,We.jsx)(Vr,{label:`Role of ${Wa(c)}`,bare:!0,roles:_s,value:c.role,disabled:!l("workspace_us\
ers.update")||i.isPending,change:s=>i.mutate({id:c.id,role:s})})}],empty:{icon:(0,We.jsx)(lr,{size:26}),title:"Nobody was put in yet",about:"Owners and admins o\
f the organisation reach every workspace without being members."}})]}),o&&(0,We.jsxs)(Me,{title:`Take ${Wa(o)} out?`,action:"Take out",close:()=>r(null),run:()=>q(
"DELETE",`${t}/${o.id}`,void 0,t),children:["Their own keys of ",e.name," stop working within a second. What they made for others stays."]})]})}function Mz({path:e,
there:a}){let t=Ct(),n=au(t("organisation_users.list")),[o,r]=(0,xu.useState)(null),[i,l]=(0,xu.useState)("member"),c=L({mutationFn:()=>q("POST",e,{users:[{id:o,
role:i}]},e),onSuccess:()=>r(null)}),s=new Set(a.map(d=>d.id)),f=(n.data?.data??[]).filter(d=>d.status==="active"&&!s.has(d.id));return t("organisation_users.li\
st")?(0,We.jsxs)(We.Fragment,{children:[(0,We.jsxs)(x,{align:"flex-end",wrap:"nowrap",children:[(0,We.jsx)(Ye,{label:"Put in",placeholder:f.length>0?"A person o\
f the organisation":"Everybody is in",data:f.map(d=>({value:d.id,label:`${Wa(d)} (${d.email})`})),value:o,onChange:r,searchable:!0,nothingFoundMessage:"Nobody m\
atches. Invite them under Members.",style:{flex:1}}),(0,We.jsx)("div",{style:{width:130},children:(0,We.jsx)(Vr,{label:"As",roles:_s,value:i,change:l})}),(0,We.jsx)(
uo,{scope:"workspace_users.create",children:(0,We.jsx)(A,{disabled:!o,loading:c.isPending,onClick:()=>c.mutate(),children:"Add"})})]}),(0,We.jsx)(N,{error:c.error})]}):
(0,We.jsx)(v,{size:"sm",c:"dimmed",children:"Who may be put in is known to owners and admins of the organisation."})}var pt=h(w(),1),dg=async()=>{await Promise.all([qo(ho),Qe(de)])};function G_(){let{id:e}=Vn(),[,a]=re(),t=jr(),[n,o]=(0,L_.useState)(null),r=()=>o(null),i=[{name:"\
Members",icon:lr,scope:"workspace_users.list",run:c=>a(`/workspaces/${c.id}`)},{name:"Edit",icon:an,scope:"workspaces.update",run:c=>o({kind:"edit",row:c})},{name:"\
Delete…",icon:ka,scope:"workspaces.delete",danger:!0,for:c=>c.defaults.is_default!==1,run:c=>o({kind:"delete",row:c})}],l=e&&e!=="new"?t.data?.data.find(c=>c.
id===e||c.slug===e):void 0;return(0,pt.jsxs)(xe,{title:"Workspaces",about:"A team’s room: its keys, providers, configs and logs are its own, and nobody outside \
reaches them.",actions:(0,pt.jsx)(fo,{scope:"workspaces.create",run:()=>a("/workspaces/new"),children:"Create workspace"}),children:[(0,pt.jsx)(Pt,{label:"Works\
paces",found:t,keyOf:c=>c.id,nameOf:c=>c.name,texts:c=>[c.name,c.slug,c.description],acts:i,cells:[{name:"Name",least:200,show:c=>(0,pt.jsx)(Xt,{name:`${c.icon?
`${c.icon} `:""}${c.name}`,about:c.description})},{name:"Slug",width:220,show:c=>(0,pt.jsx)("span",{className:"mono wrap",children:c.slug})},{name:"Default conf\
ig",width:190,from:"lg",show:c=>(0,pt.jsx)("span",{className:"mono wrap",children:c.defaults.config_id??"–"})},{name:"Rules",width:150,show:c=>c.defaults.block_inline_config?
(0,pt.jsx)(oe,{variant:"light",tt:"none",children:"Saved configs only"}):"–"},{name:"Created",width:120,show:c=>(0,pt.jsx)(J,{at:c.created_at})}],empty:{icon:(0,pt.jsx)(
qi,{size:26}),title:"You are in no workspace",about:"Ask an admin of the organisation to put you in one."}}),e==="new"&&(0,pt.jsx)(sg,{close:()=>a("/workspaces")}),
n?.kind==="edit"&&(0,pt.jsx)(sg,{row:n.row,close:r}),n?.kind==="delete"&&(0,pt.jsx)(M_,{row:n.row,close:r,run:c=>q("DELETE",`${ho}/${n.row.id}`,{name:c}).then(dg)}),
l&&(0,pt.jsx)(U_,{row:l,close:()=>a("/workspaces")})]})}var q_=()=>Bg({opened:!1,empty:!1,selected:-1,listId:"",query:"",registeredActions:new Set}),mg=e=>Ug(e);function rc(e,a){let t=a.getState();a.setState({...t,...e(
a.getState())})}function H_(e){rc(()=>({opened:!0,selected:-1}),e)}function K_(e){rc(()=>({opened:!1}),e)}function j_(e){rc(a=>({opened:!a.opened,selected:a.opened?
a.selected:-1}),e)}function Y_(e,a){a.updateState(t=>({...t,selected:e}))}function Rz(e,a){a.updateState(t=>({...t,listId:e}))}function ku(e,a=document){let t=a.
querySelector(e);if(t)return t;let n=a instanceof ShadowRoot?a.host.children:a.children;for(let o=0;o<n.length;o+=1){let r=n[o];if(r.shadowRoot){let l=ku(e,r.shadowRoot);
if(l)return l}let i=ku(e,r);if(i)return i}return null}function zu(e,a){let t=a.getState(),n=t.listId?ku(`#${t.listId}`):null,o=n?.querySelector("[data-selected]"),
r=n?.querySelectorAll("[data-action]")??[],i=e===-1?r.length-1:e===r.length?0:e,l=xg(i,0,r.length-1);return o?.removeAttribute("data-selected"),r[l]?.scrollIntoView(
{block:"nearest"}),r[l]?.setAttribute("data-selected","true"),Y_(l,a),l}function Dz(e){return zu(e.getState().selected+1,e)}function Bz(e){return zu(e.getState().
selected-1,e)}function Uz(e){let a=e.getState();(a.listId?ku(`#${a.listId} [data-selected]`):null)?.click()}function Lz(e,a){let t=a.getState();return t.registeredActions.
add(e),()=>{t.registeredActions.delete(e)}}function Gz(e,a){rc(()=>({query:e}),a),Promise.resolve().then(()=>{zu(0,a),rc(t=>({empty:t.query.trim().length>0&&t.registeredActions.
size===0||!1}),a)})}function qz({clearQuery:e},a){a.updateState(t=>({...t,selected:-1,query:e?"":t.query,empty:e?!1:t.empty}))}var gt={open:H_,close:K_,toggle:j_,
updateState:rc,setSelectedAction:Y_,setListId:Rz,selectAction:zu,selectNextAction:Dz,selectPreviousAction:Bz,triggerSelectedAction:Uz,registerAction:Lz,setQuery:Gz,
clearSpotlightState:qz};function I_(){let e=q_();return[e,{open:()=>H_(e),close:()=>K_(e),toggle:()=>j_(e)}]}var[Su,Zr]=I_(),{open:Hz,close:Kz,toggle:jz}=Zr;function Tu(e){let a=e;return a.group!==void 0&&Array.isArray(a.actions)}var[V_,xn]=_g("Spotlight component was not found in tree");var Ya={root:"m_d2b315db",content:"m_3cd250e0",body:"m_d2abce9b",search:"m_f366a061",actionsList:"m_6e463822",action:"m_d49bb8ef",actionBody:"m_3d475731",actionSection:"\
m_832642f6",actionLabel:"m_6c2a1345",actionDescription:"m_a6d9d78d",empty:"m_82f78f74",footer:"m_ddcaf054",actionsGroup:"m_5a3e5f7b"};var kn=h(w(),1),Yz={dimmedSections:!0,highlightQuery:!1},ic=Va(e=>{let{className:a,style:t,classNames:n,styles:o,id:r,description:i,label:l,leftSection:c,rightSection:s,
children:f,dimmedSections:d,highlightQuery:m,highlightColor:u,closeSpotlightOnTrigger:g,onClick:k,onMouseDown:S,keywords:y,vars:p,...b}=Ia("SpotlightAction",Yz,
e),_=xn(),E={classNames:n,styles:o},j=m&&typeof l=="string"?(0,kn.jsx)(Mg,{component:"span",highlight:_.query,color:u,..._.getStyles("actionLabel",E),children:l}):
(0,kn.jsx)("span",{..._.getStyles("actionLabel",E),children:l});return(0,kn.jsx)(en,{"data-action":!0,..._.getStyles("action",{className:a,style:t,...E}),...b,onMouseDown:R=>{
R.preventDefault(),S?.(R)},onClick:R=>{k?.(R),(g??_.closeOnActionTrigger)&&gt.close(_.store)},tabIndex:-1,children:f||(0,kn.jsxs)(kn.Fragment,{children:[c&&(0,kn.jsx)(
zn,{component:"span",mod:{position:"left",dimmed:d},..._.getStyles("actionSection",E),children:c}),(0,kn.jsxs)("span",{..._.getStyles("actionBody",E),children:[
j,(0,kn.jsx)("span",{..._.getStyles("actionDescription",E),children:i})]}),s&&(0,kn.jsx)(zn,{component:"span",mod:{position:"right",dimmed:d},..._.getStyles("ac\
tionSection",E),children:s})]})})});ic.classes=Ya;ic.displayName="@mantine/spotlight/SpotlightAction";var Q_=h(w(),1),Ts=Va(e=>{let{className:a,style:t,styles:n,classNames:o,label:r,children:i,...l}=Ia("SpotlightActionsGroup",null,e),c=xn();return(0,Q_.jsx)(zn,{
...c.getStyles("actionsGroup",{className:a,style:t,classNames:o,styles:n}),...l,__vars:{"--spotlight-label":`'${r?.replace(/\\/g,"\\\\").replace(/'/g,"\\'")}'`},
children:i})});Ts.classes=Ya;Ts.displayName="@mantine/core/SpotlightActionsGroup";var P_=h(w(),1),Au=h(B(),1),As=Va(e=>{let{className:a,style:t,id:n,children:o,vars:r,classNames:i,styles:l,...c}=Ia("SpotlightActionsList",null,e),s=xn(),f=`man\
tine-${(0,Au.useId)().replace(/:/g,"")}`,d=n||f;return(0,Au.useEffect)(()=>(gt.setListId(d,s.store),()=>gt.setListId("",s.store)),[]),(0,P_.jsx)(Fo.Autosize,{...s.
getStyles("actionsList",{className:a,style:t,classNames:i,styles:l}),type:"scroll",scrollbarSize:"var(--spotlight-actions-list-padding)",offsetScrollbars:"y",id:d,
...c,children:o})});As.classes=Ya;As.displayName="@mantine/spotlight/SpotlightActionsList";var X_=h(w(),1),Cs=Va(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ia("SpotlightEmpty",null,e),i=xn();return(0,X_.jsx)(zn,{...i.getStyles("empty",{classNames:n,
styles:o,className:a,style:t}),...r})});Cs.classes=Ya;Cs.displayName="@mantine/spotlight/SpotlightEmpty";var Z_=h(w(),1),Cu=Va(e=>{let{className:a,style:t,classNames:n,styles:o,...r}=Ia("SpotlightFooter",null,e),i=xn();return(0,Z_.jsx)(zn,{...i.getStyles("footer",{
className:a,classNames:n,style:t,styles:o}),...r})});Cu.classes=Ya;Cu.displayName="@mantine/spotlight/SpotlightFooter";function $_(e,a){if(!e)return[];let t=()=>gt.open(a);return Array.isArray(e)?e.map(n=>[n,t]):[[e,t]]}var ug=h(w(),1),Iz={size:600,yOffset:80,zIndex:Ms("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Su,clearQueryOnClose:!0,
closeOnActionTrigger:!0,shortcut:"mod + K",maxHeight:400},Es=Va(e=>{let a=Ia("SpotlightRoot",Iz,e),{classNames:t,className:n,style:o,styles:r,unstyled:i,vars:l,
store:c,children:s,query:f,onQueryChange:d,transitionProps:m,clearQueryOnClose:u,shortcut:g,tagsToIgnore:k,triggerOnContentEditable:S,disabled:y,onSpotlightOpen:p,
onSpotlightClose:b,forceOpened:_,closeOnActionTrigger:E,maxHeight:j,scrollable:R,attributes:U,...je}=a,{opened:$,query:Kn}=mg(c),Ou=typeof f=="string"?f:Kn,bg=yg=>{
d?.(yg),gt.setQuery(yg,c)},bx=Eg({name:"Spotlight",classes:Ya,props:a,className:n,style:o,classNames:t,styles:r,unstyled:i,attributes:U}),{resolvedClassNames:yx,
resolvedStyles:wx}=Cg({classNames:t,styles:r,props:a});return Tg($_(g,c),k,S),kg(()=>{$?p?.():b?.()},[$]),y?null:(0,ug.jsx)(V_,{value:{getStyles:bx,query:Ou,setQuery:bg,
store:c,closeOnActionTrigger:E},children:(0,ug.jsx)(fa,{...je,withCloseButton:!1,opened:$||!!_,padding:0,onClose:()=>gt.close(c),className:n,style:o,classNames:yx,
styles:wx,attributes:U,transitionProps:{...m,onExited:()=>{u&&bg(""),gt.clearSpotlightState({clearQuery:u},c),m?.onExited?.()}},__vars:{"--spotlight-max-height":R?
wg(j):void 0},__staticSelector:"Spotlight","data-scrollable":R||void 0,children:s})})});Es.classes=Ya;Es.displayName="@mantine/spotlight/SpotlightRoot";var J_=h(w(),1),F_=h(B(),1),Vz={size:"lg"},Ns=Va(e=>{let{classNames:a,styles:t,onKeyDown:n,onChange:o,vars:r,value:i,attributes:l,...c}=Ia("SpotlightSearch",Vz,
e),s=xn(),f=s.getStyles("search"),[d,m]=(0,F_.useState)(!1),u=g=>{n?.(g),!d&&(g.nativeEvent.code==="ArrowDown"&&(g.preventDefault(),gt.selectNextAction(s.store)),
g.nativeEvent.code==="ArrowUp"&&(g.preventDefault(),gt.selectPreviousAction(s.store)),(g.nativeEvent.code==="Enter"||g.nativeEvent.code==="NumpadEnter")&&(g.preventDefault(),
gt.triggerSelectedAction(s.store)))};return(0,J_.jsx)(Di,{...f,classNames:[{input:f.className},a],styles:[{input:f.style},t],...c,value:i??s.query,onChange:g=>{
s.setQuery(g.currentTarget.value),o?.(g)},onKeyDown:u,onCompositionStart:()=>m(!0),onCompositionEnd:()=>m(!1)})});Ns.classes=Ya;Ns.displayName="@mantine/spotlig\
ht/SpotlightSearch";function Qz(e){return Array.isArray(e)?e.map(a=>a.trim()).join(",").toLowerCase().trim():typeof e=="string"?e.toLowerCase().trim():""}function Pz(e){return e.reduce(
(a,t)=>"actions"in t?[...a,...t.actions.map(n=>({...n,group:t.group}))]:[...a,t],[])}function Xz(e){let a={},t=[];return e.forEach(n=>{n.group?(a[n.group]||(a[n.
group]={pushed:!1,data:{group:n.group,actions:[]}}),a[n.group].data.actions.push(n),a[n.group].pushed||(a[n.group].pushed=!0,t.push(a[n.group].data))):t.push(n)}),
t}var W_=(e,a)=>{let t=e.trim().toLowerCase(),n=[[],[]];return Pz(a).forEach(o=>{o.label?.toLowerCase().includes(t)?n[0].push(o):(o.description?.toLowerCase().includes(
t)||Qz(o.keywords).includes(t))&&n[1].push(o)}),Xz(n.flat())};function fg(e,a){if(!Array.isArray(e))return[];let t=0;return e.reduce((n,o)=>{if(t>=a)return n;if(Tu(o)){let r=fg(o.actions,a-t);n.push({group:o.group,actions:r}),
t+=r.length}else n.push(o),t+=1;return n},[])}var Jo=h(w(),1),Zz={size:600,yOffset:80,limit:1/0,zIndex:Ms("max"),overlayProps:{backgroundOpacity:.35,blur:7},transitionProps:{duration:200,transition:"pop"},store:Su,
filter:W_,clearQueryOnClose:!0,closeOnActionTrigger:!0,shortcut:"mod + K"},vt=Va(e=>{let{searchProps:a,filter:t,query:n,onQueryChange:o,actions:r,nothingFound:i,
highlightQuery:l,limit:c,scrollAreaProps:s,...f}=Ia("Spotlight",Zz,e),[d,m]=Sg({value:n,defaultValue:"",finalValue:"",onChange:o}),u=fg(t(d,r),c).map(g=>{if(Tu(
g)){let k=g.actions.map(({id:S,...y})=>(0,Jo.jsx)(ic,{highlightQuery:l,...y},S));return(0,Jo.jsx)(Ts,{label:g.group,children:k},g.group)}return(0,Jo.jsx)(ic,{highlightQuery:l,
...g},g.id)});return(0,Jo.jsxs)(Es,{...f,query:d,onQueryChange:m,children:[(0,Jo.jsx)(Ns,{...a}),u.length>0&&(0,Jo.jsx)(As,{...s,children:u}),u.length===0&&i&&(0,Jo.jsx)(
Cs,{children:i})]})});vt.classes=Ya;vt.displayName="@mantine/spotlight/Spotlight";vt.Search=Ns;vt.ActionsList=As;vt.Action=ic;vt.Empty=Cs;vt.ActionsGroup=Ts;vt.
Footer=Cu;vt.Root=Es;vt.open=Zr.open;vt.close=Zr.close;vt.toggle=Zr.toggle;var sx=h(B(),1);var Hn=h(w(),1);function ex({opened:e,close:a}){let t=jg();return(0,Hn.jsx)(Qa,{opened:e,onClose:a,title:"API calls of this page",size:"lg",closeButtonProps:{"a\
ria-label":"Close"},children:(0,Hn.jsxs)(T,{children:[(0,Hn.jsx)(v,{size:"sm",c:"dimmed",children:"The console uses nothing but the public API. These are the ca\
lls that this page made, newest first, with a key in place of your session. Secrets are left out."}),t.length===0&&(0,Hn.jsx)(v,{size:"sm",children:"No call yet\
."}),t.map(n=>(0,Hn.jsxs)(T,{gap:6,children:[(0,Hn.jsxs)(x,{gap:"xs",children:[(0,Hn.jsx)(oe,{size:"sm",variant:"light",color:n.status<400?"teal":"orange",radius:"\
sm",children:n.status}),(0,Hn.jsxs)(v,{size:"xs",c:"dimmed",children:[n.ms," ms"]})]}),(0,Hn.jsx)(aa,{text:Ql(n.method,n.path,n.body),label:"curl command"})]},n.
number))]})})}var yo=h(w(),1),hg=[{to:"/",name:"Getting started",about:"First request, next steps",icon:zv},{to:"/playground",name:"Playground",about:"Try a model",icon:Yi},{
to:"/logs",name:"Logs",about:"Every call, in detail",icon:Av},{to:"/configs",name:"Configs",about:"Where calls go",icon:ed},{to:"/keys",name:"API keys",about:"W\
ho may call",icon:ji},{to:"/virtual-keys",name:"Virtual keys",about:"Provider credentials",icon:Ii},{to:"/reference",name:"API reference",about:"Every operation\
, to try",icon:rv}],pg=[{to:"/workspaces",name:"Workspaces",about:"Teams and their rooms",icon:qi,scope:"workspaces.list"},{to:"/integrations",name:"Integration\
s",about:"Shared provider credentials",icon:Vi,scope:"organisation_integrations.list"},{to:"/members",name:"Members",about:"People and invites",icon:lr,scope:"o\
rganisation_users.list"},{to:"/security",name:"Security",about:"Rights, logins, single sign-on",icon:td,scope:"organisation_settings.read"},{to:"/audit",name:"A\
udit log",about:"Who changed what",icon:Zs,scope:"audit_logs.list"}],Eu=(e,a)=>e.filter(({scope:t})=>!t||a.includes(t));function tx({scopes:e,onNavigate:a}){let t=Eu(
pg,e);return(0,yo.jsxs)(T,{gap:"lg",children:[(0,yo.jsx)(ax,{places:Eu(hg,e),onNavigate:a}),t.length>0&&(0,yo.jsxs)("div",{children:[(0,yo.jsx)(v,{size:"xs",fw:600,
c:"dimmed",px:"sm",pb:6,children:"Organisation"}),(0,yo.jsx)(ax,{places:t,onNavigate:a})]})]})}function ax({places:e,onNavigate:a}){let[t]=re();return(0,yo.jsx)(
T,{gap:2,children:e.map(({to:n,name:o,icon:r})=>{let i=n==="/"?t==="/":t.startsWith(n);return(0,yo.jsx)(Dg,{component:Y,href:n,label:o,active:i,"aria-current":i?
"page":void 0,leftSection:(0,yo.jsx)(r,{size:18,stroke:1.7}),onClick:a,style:{borderRadius:8}},n)})})}var nx=h(B(),1);async function Nu(){try{await O("DELETE",de)}catch(e){tr.show({color:"red",message:e instanceof Error?e.message:"Could not sign out."});return}gg()}function gg(){
ng(),Tn.setQueryData([de],null),Tn.removeQueries({predicate:e=>e.queryKey[0]!==de})}var bt=h(w(),1),$z=/^[0-9a-f-]{8,}$/i;function ox(){let[e,a]=(0,nx.useState)(""),[,t]=re(),{setColorScheme:n}=Rs(),o=$l(),r=nr().data?.data??[],i=or().data?.data??
[],l=Gi(e!=="").data?.data??[],c=Pl(),s=Eu([...hg,...pg],c).map(({to:g,name:k,about:S,icon:y})=>({id:g,label:k,description:S,leftSection:(0,bt.jsx)(y,{size:20,stroke:1.7}),
onClick:()=>t(g)})),f=[{id:"copy-key",label:"Copy my API key",leftSection:(0,bt.jsx)(Hi,{size:20}),onClick:o},{id:"new-key",label:"Create an API key",leftSection:(0,bt.jsx)(
tn,{size:20}),onClick:()=>t("/keys/new")},{id:"new-config",label:"Create a config",leftSection:(0,bt.jsx)(tn,{size:20}),onClick:()=>t("/configs/new")},{id:"new-\
vk",label:"Add a virtual key",leftSection:(0,bt.jsx)(tn,{size:20}),onClick:()=>t("/virtual-keys/new")},{id:"dark",label:"Dark theme",leftSection:(0,bt.jsx)(Fs,{
size:20}),onClick:()=>n("dark")},{id:"light",label:"Light theme",leftSection:(0,bt.jsx)(nd,{size:20}),onClick:()=>n("light")},{id:"out",label:"Sign out",leftSection:(0,bt.jsx)(
Js,{size:20}),onClick:()=>{Nu()}}],d=[...r.map(g=>({id:`key-${g.id}`,label:g.name,description:g.key,leftSection:(0,bt.jsx)(ji,{size:20,stroke:1.7}),onClick:()=>t(
`/keys?search=${encodeURIComponent(g.name)}`)})),...i.map(g=>({id:`vk-${g.slug}`,label:g.name,description:`@${g.slug}`,leftSection:(0,bt.jsx)(Ii,{size:20,stroke:1.7}),
onClick:()=>t("/virtual-keys")})),...l.map(g=>({id:`config-${g.slug}`,label:g.name,description:g.slug,leftSection:(0,bt.jsx)(ed,{size:20,stroke:1.7}),onClick:()=>t(
`/configs/${g.slug}`)}))],m=[{group:"Pages",actions:s},{group:"Actions",actions:f},{group:"Keys and configs",actions:e?d:[]}],u=e.trim();if($z.test(u)){let g={leftSection:(0,bt.jsx)(
_v,{size:20}),keywords:[u]};m.unshift({group:"Logs",actions:[{...g,id:"log",label:`Open log ${u}`,onClick:()=>t(`/logs/${encodeURIComponent(u)}`)},{...g,id:"tra\
ce",label:`Logs of trace ${u}`,onClick:()=>t(`/logs?range=all&q=trace:${encodeURIComponent(u)}`)}]})}return(0,bt.jsx)(vt,{actions:m,query:e,onQueryChange:a,shortcut:"\
mod + K",scrollable:!0,maxHeight:420,nothingFound:"Nothing found",searchProps:{leftSection:(0,bt.jsx)(Za,{size:20,stroke:1.5}),placeholder:"Pages, keys, actions\
, a log or trace id","aria-label":"Search and commands"}})}var pe=h(w(),1);function Jz(e){let{first_name:a,last_name:t,email:n}=e.user;return[a,t].filter(Boolean).join(" ")||n}var Fz=[{value:"auto",label:"As the system",
icon:(0,pe.jsx)(vv,{size:16})},{value:"light",label:"Light",icon:(0,pe.jsx)(nd,{size:16})},{value:"dark",label:"Dark",icon:(0,pe.jsx)(Fs,{size:16})}];function rx({
session:e}){let[,a]=re(),{colorScheme:t,setColorScheme:n}=Rs(),o=$l(),r=Bi().data?.key,i=Jz(e);return(0,pe.jsxs)(D,{width:280,position:"bottom-end",children:[(0,pe.jsx)(
D.Target,{children:(0,pe.jsx)(en,{"aria-label":`Profile menu of ${i}`,style:{borderRadius:999},children:(0,pe.jsx)(Ng,{size:34,radius:"xl",color:"water",variant:"\
filled",name:i})})}),(0,pe.jsxs)(D.Dropdown,{children:[(0,pe.jsxs)("div",{style:{padding:"10px 12px 8px"},children:[(0,pe.jsx)(v,{size:"sm",fw:600,truncate:!0,children:i}),
(0,pe.jsx)(v,{size:"xs",c:"dimmed",truncate:!0,children:e.user.email===i?e.organisation.name:e.user.email})]}),(0,pe.jsx)(D.Divider,{}),(0,pe.jsxs)(D.Item,{leftSection:(0,pe.jsx)(
Hi,{size:16}),onClick:o,children:["Copy API key",(0,pe.jsx)(v,{size:"xs",c:"dimmed",ff:r?"monospace":void 0,children:r?r.masked:"Makes your personal key"})]}),(0,pe.jsx)(
D.Divider,{}),(0,pe.jsx)(D.Label,{children:"Theme"}),Fz.map(l=>(0,pe.jsx)(D.Item,{leftSection:l.icon,rightSection:t===l.value?(0,pe.jsx)(Fr,{size:14,"aria-label":"\
chosen"}):null,closeMenuOnClick:!1,onClick:()=>n(l.value),children:l.label},l.value)),(0,pe.jsx)(D.Divider,{}),(0,pe.jsx)(D.Item,{leftSection:(0,pe.jsx)(yv,{size:16}),
onClick:()=>a("/account"),children:"Sessions"}),(0,pe.jsx)(D.Item,{leftSection:(0,pe.jsx)(Mv,{size:16}),onClick:()=>a("/account#password"),children:"Change pass\
word"}),(0,pe.jsx)(D.Item,{leftSection:(0,pe.jsx)(Sv,{size:16}),onClick:vu,children:"Keyboard shortcuts"}),(0,pe.jsx)(D.Divider,{}),(0,pe.jsx)(D.Item,{leftSection:(0,pe.jsx)(
Js,{size:16}),onClick:()=>{Nu()},children:"Sign out"})]})]})}var lc=h(B(),1);var nt=h(w(),1);function ix(){let[e,a]=(0,lc.useState)(null);return(0,lc.useEffect)(()=>Yg(()=>new Promise(n=>a(()=>n))),[]),e?(0,nt.jsx)(Wz,{end:n=>{a(null),e(
n)}}):null}function Wz({end:e}){let[a,t]=(0,lc.useState)(""),[n,o]=(0,lc.useState)(!1),r=L({mutationFn:c=>O("POST",`${de}/prove`,c),onSuccess:()=>(e(!0),Qe("/v1\
/sessions"))}),i=c=>{c.preventDefault(),c.stopPropagation(),r.mutate(n?{code:a.replace(/\s/g,"")}:{password:a})},l=L({mutationFn:async()=>r.mutateAsync({credential:await Vl(
await O("GET",`${de}/prove/options`))})});return(0,nt.jsx)(fa,{opened:!0,onClose:()=>e(!1),title:"Confirm that it is you",zIndex:400,closeButtonProps:{"aria-lab\
el":"Close"},children:(0,nt.jsx)("form",{onSubmit:i,children:(0,nt.jsxs)(T,{children:[(0,nt.jsx)(v,{size:"sm",children:"You proved it more than five minutes ago\
, and this needs it again."}),n?(0,nt.jsx)(M,{label:"Code of your app",value:a,onChange:c=>t(c.currentTarget.value),inputMode:"numeric",autoComplete:"one-time-c\
ode","data-autofocus":!0}):(0,nt.jsx)(Pa,{label:"Password",value:a,onChange:c=>t(c.currentTarget.value),autoComplete:"current-password","data-autofocus":!0,visibilityToggleButtonProps:{
"aria-label":"Show or hide the password"}}),(0,nt.jsxs)(x,{gap:"md",children:[(0,nt.jsx)(_e,{component:"button",type:"button",size:"sm",onClick:()=>{t(""),o(!n)},
children:n?"Use the password":"Use a code"}),Il()&&(0,nt.jsx)(_e,{component:"button",type:"button",size:"sm",onClick:()=>l.mutate(),children:"Use a passkey"})]}),
(0,nt.jsx)(N,{error:r.error??l.error}),(0,nt.jsxs)(x,{justify:"flex-end",children:[(0,nt.jsx)(A,{variant:"default",onClick:()=>e(!1),children:"Cancel"}),(0,nt.jsx)(
A,{type:"submit",loading:r.isPending,disabled:!a,children:"Confirm"})]})]})})})}var lx=h(B(),1);var yt=h(w(),1);function cx({session:e}){let a=Sn(),t=e.workspaces.find(o=>o.id===a)??e.workspaces[0];(0,lx.useEffect)(()=>{t&&t.id!==a&&Du(t.id)},[t,a]);let n=o=>{
Du(o),Tn.resetQueries({predicate:({queryKey:[r]})=>r!==de})};return(0,yt.jsxs)(D,{width:300,position:"bottom-start",children:[(0,yt.jsx)(D.Target,{children:(0,yt.jsxs)(
en,{className:"switcher","aria-label":`Workspace ${t?.name??"none"} of ${e.organisation.name}: change`,children:[(0,yt.jsx)(v,{size:"sm",truncate:!0,fw:550,span:!0,
children:t?.name??e.organisation.name}),(0,yt.jsx)(Rv,{size:15,stroke:1.7})]})}),(0,yt.jsxs)(D.Dropdown,{children:[(0,yt.jsx)(D.Label,{children:e.organisation.name}),
e.workspaces.map(o=>(0,yt.jsx)(D.Item,{onClick:()=>n(o.id),rightSection:o.id===t?.id?(0,yt.jsx)(Fr,{size:15,"aria-label":"at hand"}):null,children:(0,yt.jsxs)(x,
{gap:"xs",wrap:"nowrap",children:[(0,yt.jsx)(v,{size:"sm",truncate:!0,span:!0,children:o.name}),o.role&&(0,yt.jsx)(oe,{size:"xs",variant:"light",color:"gray",children:o.
role})]})},o.id)),e.workspaces.length===0&&(0,yt.jsx)(D.Item,{disabled:!0,children:"You are in no workspace yet"})]})]})}var se=h(w(),1);function dx({session:e,children:a}){let[t,n]=cc(!1),[o,r]=cc(!1),[i]=re(),l=Pl(),c=i.split("/")[1];return(0,sx.useEffect)(Kg,[c]),(0,se.jsxs)(K2,
{children:[(0,se.jsx)("a",{href:"#main",className:"skip",children:"Skip to content"}),(0,se.jsxs)(sc,{header:{height:56},navbar:{width:232,breakpoint:"sm",collapsed:{
mobile:!t}},padding:0,children:[(0,se.jsx)(sc.Header,{px:"md",children:(0,se.jsxs)(x,{h:"100%",justify:"space-between",wrap:"nowrap",gap:"sm",children:[(0,se.jsxs)(
x,{gap:"sm",wrap:"nowrap",style:{minWidth:0},children:[(0,se.jsx)(Og,{opened:t,onClick:n.toggle,hiddenFrom:"sm",size:"sm","aria-label":"Menu of pages"}),(0,se.jsxs)(
Y,{href:"/","aria-label":"Lockgate, first page",className:"brand",children:[(0,se.jsx)(ou,{}),(0,se.jsx)(v,{fw:680,visibleFrom:"xs",span:!0,children:"Lockgate"})]}),
(0,se.jsx)(cx,{session:e})]}),(0,se.jsxs)(x,{gap:6,wrap:"nowrap",children:[(0,se.jsxs)(en,{className:"search-button",onClick:Zr.open,"aria-label":"Search and co\
mmands",children:[(0,se.jsx)(Za,{size:15}),(0,se.jsx)(v,{span:!0,size:"sm",c:"dimmed",visibleFrom:"md",children:"Search or run a command"}),(0,se.jsx)(Ls,{size:"\
xs",visibleFrom:"md",children:"Ctrl K"})]}),(0,se.jsx)(wo,{label:"Show API calls of this page",children:(0,se.jsx)(Na,{variant:"subtle",color:"gray",size:"lg","\
aria-label":"Show API calls of this page",onClick:r.open,children:(0,se.jsx)(fv,{size:19,stroke:1.7})})}),(0,se.jsx)(wo,{label:"Keyboard shortcuts",children:(0,se.jsx)(
Na,{variant:"subtle",color:"gray",size:"lg","aria-label":"Keyboard shortcuts",onClick:vu,visibleFrom:"xs",children:(0,se.jsx)(kv,{size:19,stroke:1.7})})}),(0,se.jsx)(
rx,{session:e})]})]})}),(0,se.jsx)(sc.Navbar,{p:"sm","aria-label":"Pages",style:{overflowY:"auto"},children:(0,se.jsx)(tx,{scopes:l,onNavigate:n.close})}),(0,se.jsx)(
sc.Main,{id:"main",tabIndex:-1,style:{outline:"none"},children:a})]}),(0,se.jsx)(ox,{}),(0,se.jsx)(U5,{}),(0,se.jsx)(ix,{}),(0,se.jsx)(ex,{opened:o,close:r.close})]})}var Z=h(w(),1),e8=(0,$r.lazy)(()=>import("./config-ZNH3KDVX.js").catch(()=>({default:a8})));function mx(){let e=Xa(),a=Wg(e.data===null),[t]=re();t8();let n=e.
error??a.error;return n?(0,Z.jsx)(Mu,{mih:"100vh",p:"md",children:(0,Z.jsx)(N,{error:n,title:"The console cannot start",retry:()=>{e.refetch()}})}):e.isPending||
e.data===null&&a.isPending?(0,Z.jsx)(Mu,{mih:"100vh",children:(0,Z.jsx)(Wo,{"aria-label":"Loading"})}):t==="/invite"?(0,Z.jsx)(r5,{}):t==="/reset-password"?(0,Z.jsx)(
d_,{}):e.data?(0,Z.jsx)(dx,{session:e.data,children:(0,Z.jsx)(vg,{children:(0,Z.jsxs)(nv,{children:[(0,Z.jsx)(xa,{path:"/",component:Q2}),(0,Z.jsx)(xa,{path:"/p\
layground",component:e_}),(0,Z.jsx)(xa,{path:"/logs/:id?",component:H5}),(0,Z.jsx)(xa,{path:"/keys/:action?",component:h5}),(0,Z.jsx)(xa,{path:"/virtual-keys/:a\
ction?",component:N_}),(0,Z.jsx)(xa,{path:"/configs",component:D2}),(0,Z.jsx)(xa,{path:"/configs/:slug/:tab?",children:(0,Z.jsx)($r.Suspense,{fallback:(0,Z.jsx)(
"div",{className:"page","aria-busy":"true"}),children:(0,Z.jsx)(e8,{})})}),(0,Z.jsx)(xa,{path:"/workspaces/:id?",component:G_}),(0,Z.jsx)(xa,{path:"/integration\
s",component:n5}),(0,Z.jsx)(xa,{path:"/members",component:Q5}),(0,Z.jsx)(xa,{path:"/security",component:w_}),(0,Z.jsx)(xa,{path:"/audit",component:A2}),(0,Z.jsx)(
xa,{path:"/reference/:id?",component:c_}),(0,Z.jsx)(xa,{path:"/account",component:b2}),(0,Z.jsx)(xa,{path:"/setup",children:(0,Z.jsx)(Uu,{to:"/"})}),(0,Z.jsx)(xa,
{path:"/login",children:(0,Z.jsx)(Uu,{to:"/"})}),(0,Z.jsx)(xa,{component:P5})]})},t.split("/")[1])}):a.data?.needed||t==="/setup"?(0,Z.jsx)(__,{needed:a.data?.needed??
!1}):(0,Z.jsx)(v5,{})}function a8(){return(0,Z.jsx)("div",{className:"page",children:(0,Z.jsx)(N,{error:new Error("A part of the console is missing. The gateway\
 may have been updated."),title:"Reload this page",retry:()=>window.location.reload()})})}function t8(){let e=Gg();(0,$r.useEffect)(()=>{let a=n=>{n instanceof Yn&&
n.status===401&&gg()},t=[e.getQueryCache().subscribe(n=>{n.type==="updated"&&n.action.type==="error"&&a(n.action.error)}),e.getMutationCache().subscribe(n=>{n.type===
"updated"&&n.action.type==="error"&&a(n.action.error)})];return()=>t.forEach(n=>n())},[e])}var vg=class extends $r.Component{state={error:null};static getDerivedStateFromError(a){
return{error:a}}render(){return this.state.error?(0,Z.jsx)("div",{className:"page",children:(0,Z.jsx)(N,{error:this.state.error,title:"This page broke",retry:()=>this.
setState({error:null})})}):this.props.children}};var n8=["#eaf6f8","#d5ebef","#a9d7df","#79c2ce","#52b0c0","#3aa3b5","#2398ab","#15869a","#0b788b","#056676"],o8=["#d6dce3","#b4bdc8","#93a0ae","#697684","#323c4\
7","#2a333d","#212930","#191f26","#12171c","#0d1115"],r8=["#edf7f2","#dcefe5","#b3dcc7","#85c6a5","#5fb388","#46a775","#2f9564","#217f53","#176a44","#0f5436"],i8=[
"#fdf3e8","#fae6d0","#f3cba1","#edae6c","#e89540","#e08423","#c76f13","#a85c0e","#8a4b0b","#6d3b08"],l8=["#fdefee","#fadedb","#f3b9b4","#ec9189","#e66e64","#dc5\
348","#c84439","#aa352c","#8d2a23","#71201a"],ux="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",c8="ui-monospa\
ce, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace",fx={colors:{water:n8,dark:o8,teal:r8,orange:i8,red:l8},primaryColor:"\
water",primaryShade:{light:8,dark:8},black:"#16212b",defaultRadius:"md",fontFamily:ux,fontFamilyMonospace:c8,cursorType:"pointer",respectReducedMotion:!0,headings:{
fontFamily:ux,fontWeight:"650"},components:{Tooltip:{defaultProps:{openDelay:300,withArrow:!0}},Drawer:{defaultProps:{position:"right",overlayProps:{backgroundOpacity:.35}}},
Modal:{defaultProps:{centered:!0,overlayProps:{backgroundOpacity:.35}}},Menu:{defaultProps:{shadow:"md",position:"bottom-end"}},Table:{defaultProps:{verticalSpacing:"\
sm",highlightOnHover:!0}},Paper:{defaultProps:{withBorder:!0}},Button:{defaultProps:{fw:550}},Badge:{defaultProps:{fw:600}}}},hx=e=>{let a={};for(let t of["wate\
r","teal","orange","red","yellow","gray"]){let n=e.colors[t];n&&(a[`--mantine-color-${t}-light`]=`color-mix(in srgb, ${n[5]} 20%, transparent)`,a[`--mantine-col\
or-${t}-light-hover`]=`color-mix(in srgb, ${n[5]} 28%, transparent)`,a[`--mantine-color-${t}-light-color`]=n[2])}return{variables:{},light:{"--mantine-color-yel\
low-light-color":"#7a5200"},dark:a}};var Ri=h(w(),1),px=document.getElementById("root");px&&(0,vx.createRoot)(px).render((0,Ri.jsx)(gx.StrictMode,{children:(0,Ri.jsx)(Ag,{theme:fx,cssVariablesResolver:hx,
defaultColorScheme:"auto",children:(0,Ri.jsxs)(qg,{client:Tn,children:[(0,Ri.jsx)(Lg,{position:"bottom-right"}),(0,Ri.jsx)(mx,{})]})})}));
